package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.application.port.outbound.van.SampleCode;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.secret.Otc;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class VanLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.appcard");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.DEBUG);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    @Test
    void conversationShouldBeOneLineEachWayAndNoSecretAtAnyLevel() throws IOException {
        try (PeerVan peer = new PeerVan(PeerVan.answering(HandMade.with(Samples.approved(), 387, "9490123456781234")));
                KspayVanGateway gateway = Gateways.to(
                        peer.port(), Duration.ofSeconds(10), new CountedLateAnswers(() -> (attempt, approval) -> {}))) {
            Gateways.approve(gateway, Samples.approval());
            gateway.openApproval(Samples.approval(
                    SampleCode.ISP.of(new Otc.Isp("S3CRETS3CRET", "QUFB", "QkJC", "0204")), Channel.PC));
            peer.play(PeerVan.answering(HandMade.with(Samples.approved(), 387, "94901234\n6781234")));
            Gateways.approve(gateway, Samples.approval());
        }

        assertThat(texts(Level.INFO))
                .filteredOn(line -> line.startsWith("VAN"))
                .first()
                .isEqualTo("VAN request: reference=" + Samples.ORDER + " type=1000 bytes=580");
        assertThat(texts(Level.INFO))
                .element(1)
                .asString()
                .matches("VAN answer: reference=" + Samples.ORDER
                        + " type=1001 status=O code=30012345 millis=[0-9]+ bytes=580");
        assertThat(texts(Level.WARN)).hasSize(2);
        assertThat(String.join(" ", texts(Level.DEBUG)))
                .contains(Samples.ORDER)
                .doesNotContain(Samples.OTC, "S3CRET", "94901234", "6781234", "가가", Samples.E_MAIL, "01012345678");
    }

    @Test
    void keyInShouldLeaveNothingOfTheCardInAnyLine() throws IOException {
        byte[] answer = HandMade.with(
                Samples.answer("1301", Samples.ORDER, "123456789012", "O", "30012345"), 387, Cards.NUMBER);
        try (PeerVan peer = new PeerVan(PeerVan.answering(HandMade.with(answer, 495, Cards.BILLING_KEY)));
                KspayVanGateway gateway = Gateways.to(
                        peer.port(), Duration.ofSeconds(10), new CountedLateAnswers(() -> (attempt, approval) -> {}))) {
            Gateways.approve(gateway, Samples.approval(Cards.firstOfMany()));
            Gateways.approve(gateway, Samples.approval(Cards.earlier(Cards.BILLING_KEY)));
            gateway.openApproval(Samples.approval(Cards.earlier("B123456789012345678X")));
        }

        assertThat(texts(Level.INFO)).contains("VAN request: reference=" + Samples.ORDER + " type=1300 bytes=580");
        // How long it took is no part of the card, and may be 17 ms.
        assertThat(String.join(" ", texts(Level.DEBUG)).replaceAll("millis=[0-9]+", ""))
                .contains("TrackII=***", "Passwd=***", "LastIdNum=***", "Filler=***")
                .doesNotContain("941012", "9010", "2905", "800229", "=17", "B12345", "90123456789");
    }

    /** At this level; for DEBUG all of them. */
    private List<String> texts(Level level) {
        return lines.list.stream()
                .filter(line -> level == Level.DEBUG || line.getLevel() == level)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
