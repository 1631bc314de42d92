package dev.appcard.demo.it;

import dev.appcard.demo.GatewayService;
import java.nio.charset.StandardCharsets;

/** What a gateway counts. */
final class Metrics {

    private Metrics() {}

    /** Of all series with this name; one that is not there is an error. */
    static double sum(GatewayService gateway, String name) {
        byte[] body =
                Http.get(gateway.url().resolve("/metrics").toString()).raw().body();
        String metrics = new String(body, StandardCharsets.UTF_8);
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .reduce(Double::sum)
                .orElseThrow(() -> new AssertionError(metrics));
    }
}
