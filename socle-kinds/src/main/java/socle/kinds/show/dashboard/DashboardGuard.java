package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.List;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.text.Problem;

/// What is wrong with a dashboard before anybody looks at it, each at its line.
final class DashboardGuard {

    private final Findings found;

    DashboardGuard(Node<DashboardSpec> node, Neighbours neighbours) {
        this.found = new Findings(node, neighbours, new ArrayList<>());
    }

    List<Problem> problems() {
        new NamesGuard(found).find();
        found.parts().forEach(this::part);
        return found.problems();
    }

    private void part(Part part) {
        switch (part) {
            case ChartPart chart -> new ChartPartGuard(chart, found).find();
            case IndicatorPart indicator -> new IndicatorPartGuard(indicator, found).find();
            case TablePart table -> new TablePartGuard(table, found).find();
            case FilterPart filter -> new FilterPartGuard(filter, found).find();
            case TabPart _ -> {}
        }
    }
}
