package socle.kinds.show.dashboard;

import java.util.List;
import socle.api.Asking;
import socle.api.Asks;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Reserved;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// A page of text and blocks that answers to its reader's choices. Its work publishes what the page
/// shows when nothing is chosen.
public final class Dashboard
        implements NodeKind<DashboardSpec>,
                Guards<DashboardSpec>,
                Shows<DashboardSpec>,
                Asks<DashboardSpec>,
                Reserved<DashboardSpec> {

    @Override
    public String word() {
        return "dashboard";
    }

    @Override
    public Phrase label() {
        return new Phrase("dashboard", "tableau de bord");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("dashboards", "md");
    }

    @Override
    public Class<DashboardSpec> spec() {
        return DashboardSpec.class;
    }

    @Override
    public Gives gives(DashboardSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public List<String> roles(DashboardSpec spec) {
        return spec.roles();
    }

    @Override
    public List<Problem> guard(Node<DashboardSpec> node, Neighbours neighbours) {
        return new DashboardGuard(node, neighbours).problems();
    }

    @Override
    public Outcome work(Node<DashboardSpec> node, Bench bench) {
        return new Publishing(node, bench).outcome();
    }

    @Override
    public Page page(Node<DashboardSpec> node, Seen seen) {
        return new StillPage(node, seen).page();
    }

    @Override
    public Page page(Node<DashboardSpec> node, Asking asking) {
        return admits(node.spec(), asking.roles())
                ? new LivePage(node, asking).page()
                : new Page(Phrase.same(node.title()), List.of(kept()));
    }

    private static Block kept() {
        return new Block.Notice(
                Standing.PLAIN,
                new Phrase(
                        "This page is kept for other roles than yours.",
                        "Cette page est réservée à d’autres rôles que les vôtres."));
    }
}
