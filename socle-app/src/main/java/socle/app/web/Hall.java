package socle.app.web;

import socle.core.serve.Glimpses;
import socle.core.serve.House;

/// What stands behind every door of the table: what is served, who knows who asks, who answers.
record Hall(House house, Glimpses glimpses, Lobby lobby, Answers answers) {

    Doorman doorman() {
        return lobby.doorman();
    }

    Watch watch() {
        return lobby.watch();
    }
}
