package socle.app.screens.home;

import socle.app.view.Choices;
import socle.app.view.Listing;

/// All that waits for somebody.
///
/// @param said which part was asked for
record AllNeeds(Choices said, Listing<Home.Need> needs) {}
