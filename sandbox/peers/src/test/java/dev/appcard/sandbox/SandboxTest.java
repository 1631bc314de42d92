package dev.appcard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.sandbox.van.VanFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTest {
    @Test
    void takenVanPortShouldBeNamedWithItsSetting() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SandboxOptions options = SandboxOptions.forTests().withPorts(0, taken.getLocalPort());

            assertThatThrownBy(() -> Sandbox.start(options).close())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("SANDBOX_VAN_PORT");
        }
    }

    @Test
    void vanPortShouldBeFreeAgainWhenTheHttpPortIsTaken() throws Exception {
        int vanPort;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            vanPort = free.getLocalPort();
        }
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SandboxOptions options = SandboxOptions.forTests().withPorts(taken.getLocalPort(), vanPort);

            assertThatThrownBy(() -> Sandbox.start(options).close())
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("SANDBOX_HTTP_PORT");
        }
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.forTests().withPorts(0, vanPort))) {
            assertThat(sandbox.vanPort()).isEqualTo(vanPort);
        }
    }

    @Test
    void processShouldPrintItsPortsWhenReady() throws Exception {
        Process process = process(Map.of("SANDBOX_HTTP_PORT", "0", "SANDBOX_VAN_PORT", "0"));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).matches("sandbox ready http=[1-9][0-9]* van=[1-9][0-9]*");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void processShouldEndWithOneWhenAPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Process process = process(Map.of("SANDBOX_HTTP_PORT", port, "SANDBOX_VAN_PORT", "0"));
            try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
                assertThat(err.readLine()).contains("port " + port, "SANDBOX_HTTP_PORT");
            }
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SANDBOX_HTTP_PORT, 65536",
        "SANDBOX_HTTP_PORT, -1",
        "SANDBOX_VAN_PORT, abc",
        "SANDBOX_GATEWAY_URL, localhost:9080",
        "SANDBOX_GATEWAY_URL, http://localhost:9080/?x=1"
    })
    void badSettingShouldBeNamed(String setting, String value) {
        assertThatThrownBy(
                        () -> SandboxOptions.from(name -> name.equals(setting) ? Optional.of(value) : Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting);
    }

    @Test
    void settingsShouldHaveDefaults() {
        SandboxOptions options = SandboxOptions.from(_ -> Optional.empty());

        assertThat(options.httpPort()).isEqualTo(9090);
        assertThat(options.vanPort()).isEqualTo(29_991);
        assertThat(options.vanFiles()).isEqualTo(VanFiles.NONE);
        assertThat(options.gatewayUrl()).hasToString("http://localhost:9080");
    }

    private static Process process(Map<String, String> environment) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder = new ProcessBuilder(
                java.toString(), "-cp", System.getProperty("java.class.path"), Sandbox.class.getName());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
