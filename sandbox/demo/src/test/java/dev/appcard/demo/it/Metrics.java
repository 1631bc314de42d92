package dev.appcard.demo.it;

import dev.appcard.demo.GatewayService;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

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

    /** Of those with this value of a label; 0 where there is none yet. */
    static double sum(GatewayService gateway, String name, String label, String value) {
        return linesOf(gateway)
                .filter(line -> line.startsWith(name) && line.contains(label + "=\"" + value + '"'))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static Stream<String> linesOf(GatewayService gateway) {
        byte[] body =
                Http.get(gateway.url().resolve("/metrics").toString()).raw().body();
        return new String(body, StandardCharsets.UTF_8).lines();
    }
}
