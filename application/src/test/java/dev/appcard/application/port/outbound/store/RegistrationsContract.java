package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.billing.BillingFixtures.newRegistrationKey;
import static dev.appcard.domain.billing.BillingFixtures.pathTo;
import static dev.appcard.domain.billing.BillingFixtures.registrationOrder;
import static dev.appcard.domain.billing.BillingFixtures.sparseRegistrationOrder;
import static dev.appcard.domain.billing.BillingFixtures.step;
import static dev.appcard.domain.payment.PaymentFixtures.OPENED_AT;
import static dev.appcard.domain.payment.PaymentFixtures.newWindow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.window.WindowToken;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link Registrations} keeps to. */
public interface RegistrationsContract {
    Registrations registrations();

    UnitOfWork unitOfWork();

    List<HistoryEntry<RegistrationStatus>> historyOf(RegistrationKey key);

    @ParameterizedTest
    @EnumSource(RegistrationStatus.class)
    default void findShouldGiveBackEveryStateAsItWasStored(RegistrationStatus status) {
        Registration stored = storeAll(pathTo(status, registrationOrder()));

        assertThat(registrations().find(stored.key())).contains(stored);
        assertThat(registrations().findByWindow(windowOf(stored))).contains(stored);
    }

    @ParameterizedTest
    @EnumSource(RegistrationStatus.class)
    default void findShouldGiveBackRegistrationsWithoutAnythingOptional(RegistrationStatus status) {
        Registration stored = storeAll(pathTo(status, sparseRegistrationOrder(OPENED_AT)));

        assertThat(registrations().find(stored.key())).contains(stored);
    }

    @Test
    default void findShouldBeEmptyWhenThereIsNoSuchRegistration() {
        assertThat(registrations().find(newRegistrationKey())).isEmpty();
        assertThat(registrations().findByWindow(newWindow())).isEmpty();
    }

    @Test
    default void addShouldThrowWhenThereIsOneAlready() {
        Registration opened = opened();
        add(opened);

        assertThatThrownBy(() -> add(opened)).isInstanceOf(RuntimeException.class);
        assertThat(historyOf(opened.key())).hasSize(1);
    }

    @Test
    default void replaceShouldRefuseWhatIsNotTheNextVersion() {
        Registration opened = opened();
        add(opened);
        Registration called = step(opened, RegistrationStatus.APP_CALLED);
        Registration twoOn = step(called, RegistrationStatus.APP_CALLED);

        assertThatIllegalArgumentException().isThrownBy(() -> replace(opened, twoOn));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> replace(opened, step(opened(), RegistrationStatus.APP_CALLED)));
        assertThat(replace(opened, called)).isTrue();
        assertThat(replace(opened, step(opened, RegistrationStatus.EXPIRED))).isFalse();
        assertThat(registrations().find(opened.key())).contains(called);
    }

    @Test
    default void replaceShouldLetOneOfManyWin() {
        Registration registered = storeAll(pathTo(RegistrationStatus.REGISTERED, registrationOrder()));
        List<RegistrationStatus> outcomes = List.of(RegistrationStatus.ISSUED, RegistrationStatus.EXPIRED);

        List<Boolean> won =
                AtOnce.run(20, number -> replace(registered, step(registered, outcomes.get(number % outcomes.size()))));

        assertThat(won).containsOnlyOnce(true);
        RegistrationStatus outcome = outcomes.get(won.indexOf(true) % outcomes.size());
        assertThat(registrations().find(registered.key())).contains(step(registered, outcome));
        assertThat(historyOf(registered.key())).hasSize(4).endsWith(new HistoryEntry<>(4, outcome));
    }

    @ParameterizedTest
    @EnumSource(RegistrationStatus.class)
    default void historyShouldHoldEveryVersionWithoutGap(RegistrationStatus status) {
        List<Registration> path = pathTo(status, registrationOrder());
        storeAll(path);

        List<HistoryEntry<RegistrationStatus>> history =
                historyOf(path.getFirst().key());

        assertThat(history)
                .extracting(HistoryEntry::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, path.size()).boxed().toList());
        assertThat(history)
                .extracting(HistoryEntry::state)
                .containsExactlyElementsOf(
                        path.stream().map(Registration::status).toList());
    }

    @Test
    default void nothingShouldBeStoredWhenTheUnitOfWorkFails() {
        Registration opened = opened();

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    registrations().add(opened);
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        assertThat(registrations().find(opened.key())).isEmpty();
        assertThat(historyOf(opened.key())).isEmpty();
    }

    @Test
    default void writingShouldBeRefusedOutsideOfAUnitOfWork() {
        Registration opened = opened();
        assertThatThrownBy(() -> registrations().add(opened)).isInstanceOf(RuntimeException.class);
        assertThat(registrations().find(opened.key())).isEmpty();

        add(opened);
        Registration called = step(opened, RegistrationStatus.APP_CALLED);
        assertThatThrownBy(() -> registrations().replace(opened, called)).isInstanceOf(RuntimeException.class);
        assertThat(registrations().find(opened.key())).contains(opened);
    }

    @Test
    default void statesOfShouldTellAllKnownWindowsAndLeaveOutTheOthers() {
        Registration ready = opened();
        add(ready);
        Registration issued = storeAll(pathTo(RegistrationStatus.ISSUED, registrationOrder()));

        var states = registrations().statesOf(List.of(windowOf(ready), newWindow(), windowOf(issued)));

        assertThat(states)
                .containsOnlyKeys(windowOf(ready), windowOf(issued))
                .containsEntry(windowOf(ready), RegistrationStatus.READY)
                .containsEntry(windowOf(issued), RegistrationStatus.ISSUED);
        assertThat(registrations().statesOf(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RegistrationStatus.class)
    default void dueAtShouldListExactlyWhatNeedsAttention(RegistrationStatus status) {
        Registration stored = storeAll(pathTo(status, registrationOrder()));
        var due = stored.attentionAt();

        assertThat(registrations()
                        .dueAt(OPENED_AT.plusSeconds(86_400), Integer.MAX_VALUE)
                        .contains(stored))
                .isEqualTo(due.isPresent());
        due.ifPresent(at -> {
            assertThat(registrations().dueAt(at, Integer.MAX_VALUE)).contains(stored);
            assertThat(registrations().dueAt(at.minusMillis(1), Integer.MAX_VALUE))
                    .doesNotContain(stored);
        });
    }

    /** In the far past, so that nothing else in the store is as long overdue. */
    @Test
    default void dueAtShouldGiveTheLongestOverdueFirstAndNoMoreThanAsked() {
        Registration second = Registration.open(sparseRegistrationOrder(OPENED_AT.minusSeconds(800_000_000)));
        Registration first = Registration.open(sparseRegistrationOrder(OPENED_AT.minusSeconds(900_000_000)));
        Registration third = Registration.open(sparseRegistrationOrder(OPENED_AT.minusSeconds(700_000_000)));
        Stream.of(second, first, third).forEach(this::add);

        assertThat(registrations().dueAt(OPENED_AT, 2)).containsExactly(first, second);
        assertThat(registrations().dueAt(OPENED_AT, 3)).containsExactly(first, second, third);
    }

    default void add(Registration opened) {
        unitOfWork().run(() -> {
            registrations().add(opened);
            return opened;
        });
    }

    default boolean replace(Registration current, Registration next) {
        return unitOfWork().run(() -> registrations().replace(current, next));
    }

    /** Stores all versions, one after the other, and gives back the last. */
    default Registration storeAll(List<Registration> path) {
        add(path.getFirst());
        for (int step = 1; step < path.size(); step++) {
            replace(path.get(step - 1), path.get(step));
        }
        return path.getLast();
    }

    static Registration opened() {
        return Registration.open(registrationOrder());
    }

    static WindowToken windowOf(Registration registration) {
        return registration.order().window().token();
    }
}
