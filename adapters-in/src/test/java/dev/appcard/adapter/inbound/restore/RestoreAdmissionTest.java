package dev.appcard.adapter.inbound.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.appcard.application.port.RestoredDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Admission of a restored database")
class RestoreAdmissionTest {

    @Test
    @DisplayName("is asked for until it is given, and never again")
    void shouldBeAskedUntilGiven() {
        RestoredDatabase database = mock();
        when(database.awaitsAdmission()).thenReturn(true, true, false);
        RestoreAdmission admission = new RestoreAdmission(database);

        assertThat(admission.isGiven()).isFalse();
        assertThat(admission.isGiven()).isFalse();
        assertThat(admission.isGiven()).isTrue();
        assertThat(admission.isGiven()).isTrue();
        verify(database, times(3)).awaitsAdmission();
    }
}
