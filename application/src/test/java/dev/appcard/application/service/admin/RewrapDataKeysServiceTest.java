package dev.appcard.application.service.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.outbound.admin.FakeWrappedDataKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RewrapDataKeysServiceTest {

    private static final int KEYS = 2_150;

    private final FakeWrappedDataKeys keys = new FakeWrappedDataKeys();
    private final RewrapDataKeysService service = new RewrapDataKeysService(keys);
    private final HeardRotation heard = new HeardRotation();

    @BeforeEach
    void changeTheWrappingKey() {
        keys.add(KEYS);
        keys.changeWrappingKey();
    }

    @Test
    @DisplayName("all of many batches, and a line for each thousand")
    void rewrapShouldGoOverAllOfThem() {
        assertThat(service.rewrap(heard)).contains(new RotationCounts(KEYS, 0, 0, 0));
        assertThat(heard.lines()).containsExactly("to key2", "so far 1000", "so far 2000");
        assertThat(service.rewrap(heard)).contains(new RotationCounts(0, 0, 0, 0));
    }

    @Test
    void rewrapShouldNameWhatDoesNotUnwrapAndGoOn() {
        keys.alter(7);

        assertThat(service.rewrap(heard)).contains(new RotationCounts(KEYS - 1, 0, 1, 0));
        assertThat(heard.lines()).contains("data key of shop8/2026-11 under key1");
    }

    @Test
    void rewrapShouldStopWhereTheKeysGoAwayAndGoOnThereNextTime() {
        keys.goAwayAfter(150);
        assertThat(service.rewrap(heard)).contains(new RotationCounts(150, 0, 0, 1));

        keys.comeBack();
        assertThat(service.rewrap(heard)).contains(new RotationCounts(KEYS - 150, 0, 0, 0));
    }

    @Test
    void rewrapShouldChangeNothingWhenTheCurrentKeyIsUnknown() {
        keys.goAwayAfter(0);

        assertThat(service.rewrap(heard)).isEmpty();
        assertThat(heard.lines()).isEmpty();
    }
}
