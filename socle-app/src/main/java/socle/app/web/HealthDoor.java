package socle.app.web;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.BooleanSupplier;
import socle.core.serve.House;

/// Whether the process lives, and whether it is ready for work.
final class HealthDoor {

    private final Readiness readiness;
    private final Answers answers;
    private final Doorman doorman;

    HealthDoor(House house, Answers answers, Doorman doorman, BooleanSupplier leaving) {
        this.doorman = doorman;
        this.readiness = new Readiness(house, leaving);
        this.answers = answers;
    }

    void open(HttpRouting.Builder routing) {
        routing.any("/health/live", reading(this::live));
        routing.any("/health/ready", reading(this::ready));
    }

    private Handler reading(Handler handler) {
        return (request, response) -> {
            Method method = request.prologue().method();
            if (method.equals(Method.GET) || method.equals(Method.HEAD)) {
                handler.handle(request, response);
            } else {
                answers.wrongMethod(request, response, Method.GET);
            }
        };
    }

    private void live(ServerRequest request, ServerResponse response) {
        answers.send(response, 200, Answers.object().put("status", "up"));
    }

    private void ready(ServerRequest request, ServerResponse response) {
        Readiness.Report report = readiness.report(answers.language(request));
        boolean isKnown = doorman.entry(request).visitor().isKnown();
        answers.send(
                response,
                report.isReady() ? 200 : 503,
                isKnown ? report.body() : report.body().retain("status"));
    }
}
