package socle.app.view;

import java.util.Optional;

/// Where things are for whoever reads a page: on a server, or beside the file that is read.
public interface Places {

    /// The address of a path of the table of screens, with its choices; nothing where it is not
    /// served.
    Optional<String> of(String path);

    /// The address of a style sheet, script, font or picture of ours.
    String asset(String name);

    /// The address of the author's own sign or colour.
    ///
    /// @param version changes when they do
    default String brand(String version, String name) {
        return asset(name);
    }

    /// Whether forms lead anywhere: they do on a server.
    boolean isLive();

    /// Those of a server: paths as they are.
    ///
    /// @param version of our own files, so that they may be kept for ever
    static Places served(String version) {
        return new Places() {
            @Override
            public Optional<String> of(String path) {
                return Optional.of(path);
            }

            @Override
            public String asset(String name) {
                return "/assets/" + version + "/" + name;
            }

            @Override
            public String brand(String state, String name) {
                return "/brand/" + state + name.substring(name.lastIndexOf('/'));
            }

            @Override
            public boolean isLive() {
                return true;
            }
        };
    }
}
