package dev.appcard.adapter.inbound.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The server {@code it}, made from the built server {@code appcard}: the same {@code server.xml}, less the application
 * (Arquillian deploys it), with the connector that Arquillian speaks to.
 */
final class IntegrationServer {
    private IntegrationServer() {}

    static void layOut(Path userDirectory, Map<String, String> settings) throws IOException {
        Path built = userDirectory.resolve("servers").resolve("appcard");
        Path server = Files.createDirectories(userDirectory.resolve("servers").resolve("it"));
        copyTree(built.resolve("lib"), server.resolve("lib"));
        Files.copy(built.resolve("server.env"), server.resolve("server.env"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(server.resolve("server.xml"), forArquillian(Files.readString(built.resolve("server.xml"))));
        Files.writeString(server.resolve("bootstrap.properties"), properties(settings));
    }

    private static String forArquillian(String xml) {
        return xml.replaceAll("<webApplication [^>]*/>", "")
                .replace(
                        "<applicationMonitor updateTrigger=\"disabled\"/>",
                        "<applicationMonitor updateTrigger=\"mbean\"/>")
                .replace("<config updateTrigger=\"disabled\"/>", "<config updateTrigger=\"mbean\"/>")
                .replace("</featureManager>", "<feature>localConnector-1.0</feature></featureManager>");
    }

    /** Each setting under both names: the application reads DB_PORT, {@code server.xml} reads db.port. */
    private static String properties(Map<String, String> settings) {
        Map<String, String> both = new TreeMap<>(settings);
        settings.forEach((name, value) -> both.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        return both.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path source : paths.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
