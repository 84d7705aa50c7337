package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.app.show.Beside;
import socle.app.show.export.Form;
import socle.app.show.markup.Markup;
import socle.app.view.Paths;
import socle.app.view.Sheet;
import socle.app.view.Stamp;

/// Where the files of the charts of a node are.
record ChartFilesBeside(NodeId node, Map<String, Stamp> stamps, Sheet sheet) implements Beside {

    @Override
    public List<Download> downloads(Block.Plot plot) {
        List<Download> downloads = new ArrayList<>();
        for (Form form : Form.values()) {
            address(plot, form)
                    .ifPresent(
                            it ->
                                    downloads.add(
                                            new Download(
                                                    form.name(),
                                                    form.use(),
                                                    it,
                                                    Optional.empty())));
        }
        return downloads;
    }

    @Override
    public Optional<String> rows(Block.Plot plot) {
        return address(plot, Form.CSV);
    }

    @Override
    public Markup stamp(Block.Plot plot) {
        return Markup.none();
    }

    @Override
    public Markup stamp(NodeId shown) {
        Stamp stamp = stamps.get(shown.value());
        return stamp == null ? Markup.none() : stamp.tag(sheet);
    }

    private Optional<String> address(Block.Plot plot, Form form) {
        return sheet.places()
                .of(
                        Paths.node(node)
                                + "/charts/"
                                + Paths.segment(plot.name())
                                + "/"
                                + form.ending());
    }
}
