package socle.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.schedule.Pace;
import socle.core.schedule.Scheduler;
import socle.core.serve.Duty;
import socle.core.serve.Editions;
import socle.core.serve.FolderWatch;
import socle.core.serve.Hooks;
import socle.core.serve.House;
import socle.core.serve.Listening;
import socle.core.serve.ListeningDuty;
import socle.core.serve.ScheduleDuty;
import socle.core.serve.Works;
import tools.jackson.databind.node.ObjectNode;

/// Keeps a project open: health, metrics, hooks, and what its nodes do by themselves, until the
/// process is told to end.
@Command(name = "serve")
final class Serve implements Verb {

    /// A look at a thousand files takes 5 ms of CPU (decision 14).
    private static final int MILLIS_BETWEEN_LOOKS = 1_000;

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT")
    int port = 4750;

    @Mixin Whereabouts whereabouts = new Whereabouts();

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException, InterruptedException {
        InetAddress address = whereabouts.address();
        if (port < 0 || port > HIGHEST_PORT) {
            throw new Mistake(
                    Phrase.of("no port %s", "pas de port %s", port),
                    new Phrase("write 1 to 65535", "écrivez 1 à 65535"));
        }
        FolderWatch watch = new FolderWatch(Opening.folder(desk.around(), desk.common()));
        Opened first = desk.sound();
        Voice voice = desk.voice();
        ServeTelling telling = new ServeTelling(voice, new RunTelling(desk));
        desk.release();
        EditionReader reader = new EditionReader(desk.around(), first);
        try (Departure departure = new Departure(desk.around());
                Editions editions =
                        new Editions(reader.first(first), reader, desk.around().clock());
                Reception reception = Reception.of(first, editions, desk.around())) {
            Listening where = whereabouts.listening(address, port, first, reception.access());
            whereabouts.fingerprint().ifPresent(voice::say);
            House house =
                    new House(
                            editions,
                            duties(desk.around(), first, telling),
                            works(desk.around(), editions, telling),
                            desk.around().clock(),
                            voice.language(),
                            Version.number(),
                            defect -> Defect.tell(defect, desk.around().err()),
                            Optional.of(reception.access()));
            Ending ending = serve(new Served(desk, voice, house, departure), watch, where);
            departure.clean();
            return ending;
        }
    }

    /// What people ask a server to run.
    static Works works(Surroundings around, Editions editions, ServeTelling telling) {
        return new Works(
                editions,
                around.by(),
                Departure.TIME_FOR_WORKS,
                telling,
                defect -> Defect.tell(defect, around.err()));
    }

    /// What a server does all the time.
    static List<Duty> duties(Surroundings around, Opened first, ServeTelling telling) {
        Pace usual = Pace.usual();
        Pace pace =
                new Pace(
                        usual.look(),
                        usual.beat(),
                        usual.missed(),
                        usual.atOnce(),
                        Departure.TIME_FOR_WORKS);
        Scheduler scheduler =
                Scheduler.begin(
                        first.ledger().source(), around.by(), pace, around.clock(), telling);
        return List.of(
                new ScheduleDuty(scheduler, around.by()),
                new ListeningDuty(around.by(), telling, Departure.TIME_FOR_WORKS));
    }

    private static Ending serve(Served served, FolderWatch watch, Listening where)
            throws Mistake, InterruptedException {
        House house = served.house;
        try (Doors.Open doors = open(served.desk, house, where)) {
            served.departure.expect();
            try {
                house.duties().forEach(duty -> duty.renew(house.editions()));
                ServeTelling telling = new ServeTelling(served.voice, event -> {});
                telling.open(said(doors, where), served.desk.around());
                if (served.desk.json()) {
                    served.desk.answer(document(house, doors, where));
                }
                stay(served, watch, telling);
                telling.leaving();
                return Ending.DONE;
            } finally {
                doors.leave();
                house.rest();
            }
        }
    }

    private static void stay(Served served, FolderWatch watch, ServeTelling telling)
            throws InterruptedException {
        Lull lull = new Lull();
        while (!served.departure.isAsked(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            if (watch.hasChanged()) {
                renew(served.house, telling);
            }
            if (lull.begins(Lull.filled())) {
                System.gc();
            }
        }
    }

    private record Served(Desk desk, Voice voice, House house, Departure departure) {}

    private static Doors.Open open(Desk desk, House house, Listening where) throws Mistake {
        try {
            return desk.around().doors().open(house, where);
        } catch (BindException taken) {
            house.rest();
            throw new Mistake(
                    Phrase.of(
                            "port %s of %s is taken",
                            "le port %s de %s est pris",
                            where.port(),
                            where.address().getHostAddress()),
                    new Phrase(
                            "stop what listens there, or choose another: socle serve --port 4751",
                            "arrêtez ce qui y écoute, ou choisissez-en un autre\u00a0: socle serve --port 4751"));
        }
    }

    private static void renew(House house, ServeTelling telling) {
        switch (house.editions().renew()) {
            case Editions.Reading.Sound(var edition) -> {
                house.duties().forEach(duty -> duty.renew(house.editions()));
                telling.renewed(edition);
            }
            case Editions.Reading.Broken(var problems) -> telling.broken(problems);
        }
    }

    private static String said(Doors.Open doors, Listening where) {
        String name = where.address().getHostAddress();
        String scheme = where.tls().isPresent() ? "https" : "http";
        return scheme
                + "://%s:%d".formatted(name.contains(":") ? "[" + name + "]" : name, doors.port());
    }

    private static ObjectNode document(House house, Doors.Open doors, Listening where) {
        ObjectNode document = Json.object();
        document.put("address", said(doors, where));
        try (var visit = house.editions().visit()) {
            document.put("environment", visit.contents().environment());
            var hooks = document.putArray("hooks");
            for (NodeId hook : Hooks.of(visit.contents().graph()).keySet()) {
                hooks.add("/hooks/" + hook);
            }
        }
        return document;
    }
}
