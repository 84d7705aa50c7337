package socle.app.screens.catalogue;

import socle.app.screens.catalogue.Contents.Line;
import socle.app.view.Listing;

/// The pages of a project that answer to choices.
record Dashboards(Listing<Line> dashboards) {}
