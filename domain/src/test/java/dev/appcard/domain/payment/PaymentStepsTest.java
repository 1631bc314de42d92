package dev.appcard.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The steps of a state")
class PaymentStepsTest {

    @ParameterizedTest(name = "{0}: are those of the table, no more and no fewer")
    @EnumSource
    void areThoseOfTheTable(StateName name) {
        Class<?> state = PaymentFixtures.in(name).state().getClass();

        assertThat(steps(state).flatMap(PaymentStepsTest::namesOf).distinct())
                .containsExactlyInAnyOrderElementsOf(name.followers());
    }

    @ParameterizedTest(name = "{0}: are what the name of the state says")
    @EnumSource
    void nameIsTheStates(StateName name) {
        Payment payment = PaymentFixtures.in(name);

        assertThat(payment.state().name()).isEqualTo(name);
        assertThat(payment.in(payment.state()).payment()).isEqualTo(payment);
    }

    @Test
    @DisplayName("lead on from the payment's own state only")
    void ofItsOwnState() {
        Payment ready = PaymentFixtures.opened();
        PaymentState other = PaymentFixtures.in(StateName.APPROVED).state();

        assertThatIllegalArgumentException().isThrownBy(() -> ready.in(other)).withMessageContaining("is READY");
    }

    /** What its public methods lead to, or may lead to; its own parts and the approval that it is or has are left out. */
    private static Stream<Class<?>> steps(Class<?> state) {
        Set<String> parts = Arrays.stream(state.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(state.getMethods())
                .filter(method -> !method.isBridge() && !method.getName().equals("approved"))
                .filter(method -> method.getParameterCount() > 0 || !parts.contains(method.getName()))
                .flatMap(PaymentStepsTest::ledToBy);
    }

    /** {@code Optional<? extends PaymentState>} leads to nothing else: its wildcard is a step that is never there. */
    private static Stream<Class<?>> ledToBy(Method method) {
        Class<?> led = method.getGenericReturnType() instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> inside
                ? inside
                : method.getReturnType();
        return PaymentState.class.isAssignableFrom(led) ? Stream.of(led) : Stream.empty();
    }

    private static Stream<StateName> namesOf(Class<?> state) {
        return state.isInterface()
                ? Arrays.stream(state.getPermittedSubclasses()).flatMap(PaymentStepsTest::namesOf)
                : Stream.of(StateName.valueOf(state.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT)));
    }
}
