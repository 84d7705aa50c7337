package socle.kinds.analyse.notebook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import socle.api.Asking;
import socle.api.Asks;
import socle.api.Bench;
import socle.api.Chains;
import socle.api.Exporting;
import socle.api.Exports;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;

/// An analysis that can be read and run again. Its work runs its queries in order and publishes the
/// rows of each as `notebook__query`.
public final class Notebook
        implements NodeKind<NotebookSpec>,
                Chains<NotebookSpec>,
                Guards<NotebookSpec>,
                Shows<NotebookSpec>,
                Asks<NotebookSpec>,
                Exports<NotebookSpec> {

    @Override
    public String word() {
        return "notebook";
    }

    @Override
    public Phrase label() {
        return new Phrase("notebook", "carnet d’analyse");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("notebooks", "md");
    }

    @Override
    public Class<NotebookSpec> spec() {
        return NotebookSpec.class;
    }

    @Override
    public Gives gives(NotebookSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public SequencedMap<String, Sql> queries(NotebookSpec spec) {
        SequencedMap<String, Sql> queries = new LinkedHashMap<>();
        spec.queries().forEach(one -> queries.putIfAbsent(one.name(), one.select()));
        return queries;
    }

    @Override
    public List<Problem> guard(Node<NotebookSpec> node, Neighbours neighbours) {
        return new NotebookGuard(node, neighbours).problems();
    }

    @Override
    public Outcome work(Node<NotebookSpec> node, Bench bench) {
        return new NotebookWork(node, bench).outcome();
    }

    @Override
    public Page page(Node<NotebookSpec> node, Seen seen) {
        return new NotebookPage(node, new Still(node, seen)).page();
    }

    @Override
    public Page page(Node<NotebookSpec> node, Asking asking) {
        return new NotebookPage(node, Live.of(node, asking)).page();
    }

    @Override
    public String ending() {
        return "ipynb";
    }

    @Override
    public Phrase use() {
        return new Phrase("Jupyter notebook", "Carnet Jupyter");
    }

    @Override
    public void export(Node<NotebookSpec> node, Exporting exporting) throws IOException {
        new Jupyter(node, exporting).write();
    }
}
