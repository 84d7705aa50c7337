package socle.app;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import socle.api.access.Right;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.app.cli.Doors;
import socle.app.cli.Version;
import socle.app.leaflet.Leaflet;
import socle.app.screens.Screens;
import socle.app.show.export.WholeFolder;
import socle.app.site.Site;
import socle.app.web.Web;
import socle.core.access.Visitor;
import socle.core.serve.Glimpse;
import socle.core.serve.House;
import socle.core.serve.Listening;

/// Where the command line meets the doors.
final class WebDoors implements Doors {

    @Override
    public Open open(House house, Listening where) throws BindException {
        Web web = Web.open(house, Screens.table(house.access()::orElseThrow), where);
        return new Open() {
            @Override
            public int port() {
                return web.port();
            }

            @Override
            public void leave() {
                web.leave();
            }

            @Override
            public void close() {
                web.close();
            }
        };
    }

    /// For readers who are nobody in particular: what a viewer sees.
    @Override
    public int site(Glimpse glimpse, Language language, Path folder, Instant now)
            throws IOException {
        Visitor anybody = new Visitor("", Set.of("viewer"), Set.of(Right.LOOK));
        SortedMap<String, byte[]> files =
                new Site(Screens.table(), glimpse, anybody, language, now).files(Version.number());
        WholeFolder.swap(folder, files);
        return files.size();
    }

    @Override
    public Press.Print print(Press.Order order, Glimpse glimpse, Language language, Instant now) {
        return new Leaflet(order, glimpse, language, now).print();
    }
}
