package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.app.screens.node.NodeView.Backing;
import socle.app.show.Beside;
import socle.app.show.export.Form;
import socle.app.show.markup.Markup;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// Where the files of the charts of a node are.
///
/// @param backing what stands behind the page: its choices are those of the files too
record ChartFilesBeside(NodeId node, Sheet sheet, Backing backing) implements Beside {

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
        return Optional.ofNullable(backing.stamps().get(shown.value()))
                .<Markup>map(stamp -> stamp.tag(sheet))
                .orElse(Markup.none());
    }

    private Optional<String> address(Block.Plot plot, Form form) {
        String path =
                Paths.node(node) + "/charts/" + Paths.segment(plot.name()) + "/" + form.ending();
        return sheet.places().of(Paths.with(path, backing.choices()));
    }
}
