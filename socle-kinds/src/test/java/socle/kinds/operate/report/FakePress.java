package socle.kinds.operate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import socle.api.show.Press;
import socle.api.text.NodeId;

/// A press whose pages say but their names; it remembers what was ordered.
final class FakePress implements Press {

    private final List<Order> orders = new ArrayList<>();

    List<Order> orders() {
        return orders;
    }

    @Override
    public Print print(Order order) {
        orders.add(order);
        List<Version> versions =
                List.of(
                        new Version(
                                new NodeId("orders"),
                                "v7",
                                Instant.parse("2025-12-31T22:00:00Z"),
                                true));
        return switch (order.form()) {
            case PAGE ->
                    new Print(
                            "strikes: 12",
                            "<html><body><img src=\"cid:chart-1.png\" alt=\"up\"></body></html>",
                            List.of(new File("chart-1.png", "image/png", new byte[] {1, 2, 3})),
                            versions);
            case DOCUMENT ->
                    new Print(
                            "strikes: 12",
                            "",
                            List.of(
                                    new File(
                                            "week.pdf",
                                            "application/pdf",
                                            "%PDF-1.7".getBytes(UTF_8))),
                            versions);
        };
    }
}
