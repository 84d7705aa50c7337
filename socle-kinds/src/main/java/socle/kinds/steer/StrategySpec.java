package socle.kinds.steer;

import java.util.List;
import socle.api.text.Doc;
import socle.api.text.Ref;

/// What is to be collected, for what, from where and by which means.
@Doc(
        value = "The collection strategy: what is collected, for what, from where, by which means.",
        fr = "La stratégie de collecte\u00a0: quoi, pour quoi, d’où et par quels moyens.")
public record StrategySpec(
        @Doc(
                        value = "The needs that the collection serves.",
                        fr = "Les besoins que sert la collecte.")
                List<Ref> needs,
        @Doc(
                        value = "Each source with its useful data and its means.",
                        fr = "Chaque source, avec ses données utiles et ses moyens.")
                List<StrategySource> sources) {

    public StrategySpec {
        needs = List.copyOf(needs);
        sources = List.copyOf(sources);
    }
}
