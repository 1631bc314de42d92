package dev.appcard.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's samples are run as they stand there. */
@DisplayName("The webhook guide's sample")
class WebhookGuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "webhooks.md");
    private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String BODY = "{\"orderName\":\"umbrella\"}";

    @TempDir
    private Path directory;

    @Test
    @DisplayName("in Java takes what is genuine, and nothing else")
    void java() throws Exception {
        String sample = sample("java").stripTrailing();
        String main = """

                public static void main(String[] call) throws Exception {
                    for (int i = 0; i < call.length; i += 5) {
                        byte[] body = call[i + 4].getBytes(StandardCharsets.UTF_8);
                        System.out.print(isGenuine(call[i], call[i + 1], call[i + 2], call[i + 3], body) + " ");
                    }
                }
            }
            """;
        Path file = Files.writeString(
                directory.resolve("Webhooks.java"), sample.substring(0, sample.lastIndexOf('}')) + main);

        assertTells(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                file.toString());
    }

    @Test
    @DisplayName("in Node takes what is genuine, and nothing else")
    void node() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node"))),
                "no node on the PATH");
        Path file = Files.writeString(directory.resolve("webhooks.js"), sample("js") + """
            const call = process.argv.slice(2);
            for (let i = 0; i < call.length; i += 5) {
              process.stdout.write(isGenuine(...call.slice(i, i + 4), Buffer.from(call[i + 4])) + " ");
            }
            """);

        assertTells("node", file.toString());
    }

    private void assertTells(String... command) throws Exception {
        String now = Long.toString(Instant.now().getEpochSecond());
        String signature = signature(now);
        String other = "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

        assertThat(told(
                        command,
                        call(now, other + " " + signature, BODY),
                        call(now, other, BODY),
                        call(now, signature, BODY + " "),
                        call("1614265330", signature("1614265330"), BODY)))
                .isEqualTo("true false false false ");
    }

    private static Stream<String> call(String timestamp, String signatures, String body) {
        return Stream.of("whsec_" + KEY, "msg_1", timestamp, signatures, body);
    }

    @SafeVarargs
    private static String told(String[] command, Stream<String>... calls) throws IOException, InterruptedException {
        Process sample = new ProcessBuilder(
                        Stream.concat(Stream.of(command), Stream.of(calls).flatMap(call -> call))
                                .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(sample.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(sample.waitFor()).as(said).isZero();
        return said;
    }

    private static String signature(String timestamp) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
        byte[] signed = mac.doFinal(("msg_1." + timestamp + "." + BODY).getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }

    private static String sample(String language) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(GUIDE));
        assertThat(block.find()).as("a sample in " + language).isTrue();
        return block.group(1);
    }
}
