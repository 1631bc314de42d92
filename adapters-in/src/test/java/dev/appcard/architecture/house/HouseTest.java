package dev.appcard.architecture.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.architecture.house.JavaSource.DeclaredType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What keeps the code small enough to find one's way: sizes and names, over the sources of all modules. Each rule holds
 * for the repository, and each has to find a planted text that breaks it. That packages have no cycles is another test's
 * ({@code NoCyclesTest}, here and in the sandbox).
 */
@DisplayName("The house:")
class HouseTest {

    private static final int LINES = 300;
    private static final int PARAMETERS = 7;

    /**
     * Records are excepted from the number of parameters: they are put together by name, mostly in one place, and have
     * as many parts as a row, a telegram, a page or a contract names. So many have more than {@link #PARAMETERS}, and no
     * more should.
     */
    private static final int WIDE_RECORDS = 18;

    /** All types with a name, nested ones too. */
    private static final int APPLICATION_TYPES = 318;

    private static final List<String> PRODUCT = List.of("domain/", "application/", "adapters-in/", "adapters-out/");
    private static final List<String> ALL = List.of("");

    private static final List<JavaSource> REPOSITORY = JavaSource.ofTheRepository();

    static Stream<Arguments> rules() {
        String eight = "int a, int b, int c, int d, int e, int f, int g, int h";
        return Stream.of(
                rule(
                        "no file has more than 300 lines",
                        HouseTest::longFiles,
                        Map.of("domain/src/test/java/X.java", "class X {" + "\n".repeat(LINES) + "}")),
                rule(
                        "no simple name stands twice in domain, application and adapters",
                        HouseTest::doubleNames,
                        Map.of(
                                "domain/src/main/java/a/X.java", "package a; class X {}",
                                "adapters-in/admin/src/main/java/b/X.java", "package b; record X() {}")),
                rule(
                        "no constructor has more than 7 parameters",
                        HouseTest::wideConstructors,
                        Map.of(
                                "sandbox/demo/src/main/java/X.java",
                                "class X { X(int a) {} static class Y { Y(" + eight + ") {} } }")),
                rule(
                        "no more records have more than 7 components",
                        sources -> wide(sources, WIDE_RECORDS),
                        Map.of(
                                "application/src/main/java/X.java",
                                "class X {" + ("record Y(" + eight + ") {} ").repeat(WIDE_RECORDS + 1) + "}")),
                rule(
                        "the application has no more types than it needs",
                        HouseTest::typesOfTheApplication,
                        Map.of(
                                "application/src/main/java/X.java",
                                "class X {" + "record Y() {} ".repeat(APPLICATION_TYPES) + "}")));
    }

    private static Arguments rule(
            String name, Function<List<JavaSource>, List<String>> broken, Map<String, String> planted) {
        return Arguments.of(name, broken, planted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, Function<List<JavaSource>, List<String>> broken, Map<String, String> planted) {
        assertThat(broken.apply(REPOSITORY)).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}: found where it is broken")
    @MethodSource("rules")
    void guardsSomething(String name, Function<List<JavaSource>, List<String>> broken, Map<String, String> planted) {
        assertThat(broken.apply(JavaSource.parsed(planted))).as(name).hasSize(1);
    }

    @Test
    @DisplayName("the sources of every module are read, tests too")
    void sourcesShouldBeRead() {
        assertThat(Stream.of(
                        "domain/src/main/", "domain/src/test/",
                        "application/src/main/", "application/src/test/",
                        "adapters-out/src/main/", "adapters-out/src/test/",
                        "adapters-in/src/main/", "adapters-in/src/test/",
                        "adapters-in/admin/src/main/", "adapters-in/admin/src/test/",
                        "sandbox/peers/src/main/", "sandbox/peers/src/test/",
                        "sandbox/demo/src/main/", "sandbox/demo/src/test/"))
                .allSatisfy(folder -> assertThat(REPOSITORY)
                        .anyMatch(source -> source.path().startsWith(folder)
                                && !source.types().isEmpty()));
    }

    private static List<String> longFiles(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> source.lines() > LINES)
                .map(source -> source.path() + ": " + source.lines())
                .toList();
    }

    private static List<String> doubleNames(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> source.isMainOf(PRODUCT))
                .flatMap(source -> source.types().stream()
                        .filter(type -> !type.isNested())
                        .map(type -> Map.entry(type.name(), source.path())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private static List<String> wideConstructors(List<JavaSource> sources) {
        return types(sources, ALL)
                .filter(type -> !type.isRecord() && type.parameters() > PARAMETERS)
                .map(DeclaredType::toString)
                .toList();
    }

    private static List<String> wide(List<JavaSource> sources, int most) {
        List<String> records = types(sources, ALL)
                .filter(type -> type.isRecord() && type.parameters() > PARAMETERS)
                .map(DeclaredType::name)
                .toList();
        return records.size() > most ? List.of(records.size() + ": " + records) : List.of();
    }

    private static List<String> typesOfTheApplication(List<JavaSource> sources) {
        long types = types(sources, List.of("application/")).count();
        return types > APPLICATION_TYPES ? List.of(types + " types") : List.of();
    }

    private static Stream<DeclaredType> types(List<JavaSource> sources, List<String> modules) {
        return sources.stream().filter(source -> source.isMainOf(modules)).flatMap(source -> source.types().stream());
    }
}
