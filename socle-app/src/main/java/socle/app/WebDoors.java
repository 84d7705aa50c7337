package socle.app;

import java.net.BindException;
import java.net.InetAddress;
import socle.app.cli.Doors;
import socle.app.screens.Screens;
import socle.app.web.Web;
import socle.core.serve.House;

/// Where the command line meets the doors.
final class WebDoors implements Doors {

    @Override
    public Open open(House house, InetAddress host, int port) throws BindException {
        Web web = Web.open(house, Screens.table(), host, port);
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
}
