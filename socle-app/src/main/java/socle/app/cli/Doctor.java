package socle.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import socle.app.cli.Voice.Tone;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What this machine has and lacks.
@Command(name = "doctor")
final class Doctor implements Verb {

    @Override
    public Ending run(Desk desk) throws IOException {
        List<Symptom> symptoms = new ArrayList<>(Machine.symptoms(desk.around()));
        symptoms.addAll(ProjectHealth.symptoms(desk));
        symptoms.addAll(Packages.symptoms(desk.around().environment()));
        if (desk.json()) {
            desk.answer(document(symptoms, desk.voice()));
        } else {
            symptoms.forEach(symptom -> print(symptom, desk.voice()));
        }
        return symptoms.stream().anyMatch(one -> one.state() == Symptom.State.BROKEN)
                ? Ending.WRONG
                : Ending.DONE;
    }

    private static void print(Symptom symptom, Voice voice) {
        String mark =
                switch (symptom.state()) {
                    case WELL -> voice.toned(Tone.GOOD, "✓");
                    case LACKING -> voice.toned(Tone.WARNING, "·");
                    case BROKEN -> voice.toned(Tone.BAD, "✗");
                };
        String todo = voice.words(symptom.todo());
        String found = voice.words(symptom.found());
        voice.answer(
                mark
                        + " "
                        + voice.words(symptom.what())
                        + "  "
                        + found
                        + (todo.isEmpty() ? "" : "; " + todo));
    }

    private static ObjectNode document(List<Symptom> symptoms, Voice voice) {
        ObjectNode document = Json.object();
        ArrayNode all = document.putArray("symptoms");
        for (Symptom symptom : symptoms) {
            all.addObject()
                    .put("name", symptom.name())
                    .put("state", Json.word(symptom.state()))
                    .put("found", voice.words(symptom.found()))
                    .put("todo", voice.words(symptom.todo()));
        }
        return document;
    }
}
