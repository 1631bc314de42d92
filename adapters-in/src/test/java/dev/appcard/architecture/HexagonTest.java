package dev.appcard.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.appcard.application.port.inbound.recovery.LateApprovalListener;
import java.io.Serializable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shape of the hexagon. Each rule holds for the product, and each is shown to guard something: a class that breaks
 * it lies beside the tests, in a package named {@code planted}, and the rule has to find it.
 */
@DisplayName("The hexagon")
class HexagonTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.appcard.domain", "dev.appcard.application", "dev.appcard.adapter");

    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages(
                    "dev.appcard.domain.planted",
                    "dev.appcard.domain.secret",
                    "dev.appcard.application.planted",
                    "dev.appcard.application.service.planted",
                    "dev.appcard.adapter.inbound.planted",
                    "dev.appcard.adapter.outbound.planted");

    private static final String DOMAIN = "dev.appcard.domain..";
    private static final String APPLICATION = "dev.appcard.application..";

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("the domain knows the JDK and itself", domainIsPure()),
                rule("the application knows the domain, its ports and two annotations", applicationKnowsPortsOnly()),
                rule("the core has no threads and no I/O of its own", coreDoesNothingByItself()),
                rule("the core has no clock and no randomness of its own", coreIsDeterministic()),
                rule("the adapters' time is the database's", adaptersHaveOneClock()),
                rule("what comes in does not know what goes out", inboundKnowsNoOutbound()),
                rule("what comes in does not reach past the use cases", inboundUsesPortsIn()),
                rule("what goes out does not know what comes in", outboundKnowsNoInbound()),
                rule("what goes out calls no use case", outboundCallsNoUseCase()),
                rule("services are reached by their ports", servicesAreHidden()),
                rule("services depend on no other package's hidden parts", portsKnowNoServices()),
                rule("only the administration knows the administration, which the WAR lacks", administrationIsApart()),
                rule("secrets are no records, which print their parts", secretsAreNoRecords()),
                rule("secrets are not serializable", secretsAreNotSerializable()));
    }

    private static Arguments rule(String name, ArchRule rule) {
        return Arguments.of(name, rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}: found where it is broken")
    @MethodSource("rules")
    void guardsSomething(String name, ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).as(name).isTrue();
    }

    private static ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify.annotations..", DOMAIN));
    }

    private static ArchRule applicationKnowsPortsOnly() {
        return classes()
                .that()
                .resideInAPackage(APPLICATION)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "jakarta.inject..",
                        "jakarta.enterprise.context..",
                        DOMAIN,
                        APPLICATION));
    }

    private static ArchRule coreDoesNothingByItself() {
        return noClasses()
                .that()
                .resideInAnyPackage(DOMAIN, APPLICATION)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.net.http..",
                                "java.nio.file..",
                                "java.sql..",
                                "javax..",
                                "java.util.concurrent..",
                                "java.util.random..",
                                "java.security.spec..")
                        .and(DescribedPredicate.not(type(Serializable.class)))
                        .or(type(Thread.class))
                        .or(type(java.util.Random.class))
                        .or(type(java.security.SecureRandom.class))
                        .or(type(java.util.Timer.class)));
    }

    private static ArchRule coreIsDeterministic() {
        return noClasses()
                .that()
                .resideInAnyPackage(DOMAIN, APPLICATION)
                .should()
                .callMethodWhere(timeOrChance());
    }

    /** The monotonic clock is free to all: it measures how long something takes. */
    private static ArchRule adaptersHaveOneClock() {
        return noClasses()
                .that(resideInAPackage("dev.appcard.adapter..")
                        .and(DescribedPredicate.not(resideInAPackage("dev.appcard.adapter.outbound.time"))))
                .should()
                .callMethodWhere(DescribedPredicate.describe("read the system's clock", HexagonTest::readsSystemClock));
    }

    private static boolean readsSystemClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return owner.startsWith("java.time.")
                        && (call.getName().startsWith("system")
                                || call.getName().equals("now"))
                || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    private static DescribedPredicate<JavaMethodCall> timeOrChance() {
        return DescribedPredicate.describe(
                "read the time, the machine or dice",
                call -> isForbidden(call.getTargetOwner().getName(), call.getName()));
    }

    private static boolean isForbidden(String owner, String method) {
        return switch (owner) {
            case "java.time.Clock", "java.time.InstantSource" ->
                method.startsWith("system") || method.startsWith("tick");
            case "java.util.UUID" -> method.equals("randomUUID");
            case "java.lang.System" -> !method.equals("arraycopy") && !method.equals("identityHashCode");
            default -> owner.startsWith("java.time.") && method.equals("now");
        };
    }

    private static ArchRule inboundKnowsNoOutbound() {
        return noClasses()
                .that()
                .resideInAPackage("dev.appcard.adapter.inbound..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.appcard.adapter.outbound.."));
    }

    private static ArchRule inboundUsesPortsIn() {
        return noClasses()
                .that()
                .resideInAPackage("dev.appcard.adapter.inbound..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.appcard.application.port.outbound.."));
    }

    private static ArchRule outboundKnowsNoInbound() {
        return noClasses()
                .that()
                .resideInAPackage("dev.appcard.adapter.outbound..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.appcard.adapter.inbound.."));
    }

    /** But for one port: the VAN's late answers come in through the connection on which the question went out. */
    private static ArchRule outboundCallsNoUseCase() {
        return noClasses()
                .that()
                .resideInAPackage("dev.appcard.adapter.outbound..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.appcard.application.port.inbound..")
                        .and(DescribedPredicate.not(type(LateApprovalListener.class))));
    }

    private static ArchRule servicesAreHidden() {
        return noClasses()
                .that()
                .resideInAPackage("dev.appcard.adapter..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.appcard.application.service.."));
    }

    private static ArchRule portsKnowNoServices() {
        return noClasses()
                .that(DescribedPredicate.<JavaClass>not(resideInAPackage("dev.appcard.application.service.."))
                        .and(resideInAPackage(APPLICATION)))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.appcard.application.service.."));
    }

    private static ArchRule administrationIsApart() {
        DescribedPredicate<JavaClass> administration = resideInAnyPackage(
                "dev.appcard.application.port.inbound.admin..",
                "dev.appcard.application.port.outbound.admin..",
                "dev.appcard.application.service.admin..",
                "dev.appcard.adapter.inbound.admin..",
                "dev.appcard.adapter.outbound.admin..");
        return noClasses().that(DescribedPredicate.not(administration)).should().dependOnClassesThat(administration);
    }

    private static ArchRule secretsAreNoRecords() {
        return noClasses()
                .that()
                .resideInAPackage("dev.appcard.domain.secret")
                .should()
                .beRecords();
    }

    private static ArchRule secretsAreNotSerializable() {
        return noClasses()
                .that()
                .resideInAPackage("dev.appcard.domain.secret")
                .should()
                .beAssignableTo(Serializable.class);
    }
}
