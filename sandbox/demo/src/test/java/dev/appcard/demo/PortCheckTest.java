package dev.appcard.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void requireFreeShouldNamePortAndPartWhenTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartFailed.class)
                    .isThrownBy(() -> PortCheck.requireFree(taken.getLocalPort(), "the gateway"))
                    .withMessage("port " + taken.getLocalPort() + " is taken; the gateway needs it");
        }
    }

    @Test
    void requireFreeShouldPassWhenThePortIsFree() {
        int free = PortCheck.free();
        assertThatCode(() -> PortCheck.requireFree(free, "the gateway")).doesNotThrowAnyException();
    }
}
