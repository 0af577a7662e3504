package io.github.standfirst.guide;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.standfirst.text.HtmlSanitizer;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house that no compiler knows, over the classes of all published modules. */
class ArchitectureTest {

    private static final String ROOT = "io.github.standfirst.";

    /** Each package (with those below it) and the packages that it may use: the arrows of the house. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("text", Set.of()),
            entry("forest", Set.of()),
            entry("invariant", Set.of("text")),
            entry("validation", Set.of("text", "invariant")),
            entry("article", Set.of("text", "forest", "invariant", "validation")),
            entry("comment", Set.of("text", "forest", "invariant", "validation", "article")),
            entry("fixtures", Set.of("text", "article", "comment", "validation")),
            entry("html", Set.of("text", "article", "comment", "validation")),
            entry("json", Set.of("text", "article", "comment", "validation", "html")),
            entry("exchange", Set.of("text", "article", "comment", "validation", "html", "json")));

    /** Calls whose answer depends on the machine: on its clock, locale, zone, charset, properties or environment. */
    private static final Set<String> SYSTEM_READS = Set.of(
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.String.formatted",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperties",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    /** Calls that read the default locale unless one is a parameter. */
    private static final Set<String> WANT_LOCALE = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.text.DateFormat.getDateInstance",
            "java.text.DateFormat.getDateTimeInstance",
            "java.text.DateFormat.getTimeInstance",
            "java.text.MessageFormat.<init>",
            "java.text.MessageFormat.format",
            "java.text.NumberFormat.getInstance",
            "java.text.NumberFormat.getIntegerInstance",
            "java.text.NumberFormat.getNumberInstance",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.time.format.DateTimeFormatterBuilder.toFormatter",
            "java.util.Formatter.<init>",
            "java.util.Scanner.<init>");

    /** Calls that read the default charset unless one is a parameter. */
    private static final Set<String> WANT_CHARSET = Set.of(
            "java.io.ByteArrayOutputStream.toString",
            "java.io.FileReader.<init>",
            "java.io.FileWriter.<init>",
            "java.io.InputStreamReader.<init>",
            "java.io.OutputStreamWriter.<init>",
            "java.io.PrintStream.<init>",
            "java.io.PrintWriter.<init>",
            "java.lang.String.getBytes");

    private static final JavaClasses PUBLISHED = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/io/github/standfirst/guide/"))
            .importPackages("io.github.standfirst");

    @Test
    void everyPackageHasItsPlace() {
        assertThat(PUBLISHED.stream().map(ArchitectureTest::place).collect(toSet()))
                .isSubsetOf(MAY_USE.keySet());
    }

    private static String place(JavaClass type) {
        String path = type.getPackageName().substring(ROOT.length());
        int end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    static Set<String> places() {
        return MAY_USE.keySet();
    }

    @ParameterizedTest
    @MethodSource("places")
    void packageKeepsItsArrows(String place) {
        DescribedPredicate<JavaClass> notAllowed = describe(
                "outside of %s that %s may use".formatted(MAY_USE.get(place), place),
                used -> used.getPackageName().startsWith(ROOT)
                        && !place(used).equals(place)
                        && !MAY_USE.getOrDefault(place, Set.of()).contains(place(used)));
        noClasses()
                .that()
                .resideInAPackage(ROOT + place + "..")
                .should()
                .dependOnClassesThat(notAllowed)
                .allowEmptyShould(true)
                .check(PUBLISHED);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PUBLISHED);
    }

    @Test
    void onlyHtmlAndExchangeKnowJsoup() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "html..", ROOT + "exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(PUBLISHED);
    }

    @Test
    void onlyJsonAndExchangeKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "json..", ROOT + "exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(PUBLISHED);
    }

    @Test
    void onlyFixturesKnowAssertJAndJUnit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "fixtures.assertions..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.assertj..")
                .check(PUBLISHED);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "fixtures.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.junit..")
                .check(PUBLISHED);
    }

    /** JUnit tells an extension the type of a parameter by reflection alone. */
    @Test
    void nothingLogsReflectsOrStartsThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "fixtures.junit..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging..")
                        .or(assignableTo(System.Logger.class))
                        .or(resideInAPackage("java.lang.reflect.."))
                        .or(assignableTo(Thread.class))
                        .or(assignableTo(Executor.class)))
                .check(PUBLISHED);
    }

    @Test
    void nothingReadsTheSystem() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe("reads the system", ArchitectureTest::readsSystem))
                .check(PUBLISHED);
    }

    private static boolean readsSystem(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String name = target.getOwner().getName() + "." + target.getName();
        boolean now = target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time");
        boolean format = name.equals("java.lang.String.format")
                && !target.getRawParameterTypes().get(0).isEquivalentTo(Locale.class);
        return now || format || SYSTEM_READS.contains(name) || readsDefault(target, name);
    }

    /** Calls that take the default locale or charset where they are not given one. */
    private static boolean readsDefault(CodeUnitCallTarget target, String name) {
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean locale = parameters.contains(Locale.class.getName());
        boolean charset = parameters.contains(Charset.class.getName())
                || parameters.contains(CharsetDecoder.class.getName())
                || parameters.contains(CharsetEncoder.class.getName());
        return (WANT_LOCALE.contains(name) && !locale)
                || (WANT_CHARSET.contains(name) && !charset)
                || (name.equals("java.lang.String.<init>") && parameters.contains("[B") && !charset);
    }

    @Test
    void nothingIsSerializable() {
        noClasses()
                .that()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(Serializable.class)
                .check(PUBLISHED);
    }

    @Test
    void noStateIsStatic() {
        fields().that().areStatic().should().beFinal().check(PUBLISHED);
    }

    @Test
    void publicClassesAreClosed() {
        DescribedPredicate<JavaClass> closed = describe(
                "final, sealed, a record, an enum or an interface",
                type -> type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isInterface()
                        || type.isEnum()
                        || type.reflect().isSealed());
        classes()
                .that()
                .arePublic()
                .and()
                .doNotBelongToAnyOf(HtmlSanitizer.class)
                .should(be(closed))
                .check(PUBLISHED);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)(\\$.*)?")
                .orShould()
                .resideInAnyPackage(
                        "..util..",
                        "..helper..",
                        "..manager..",
                        "..impl..",
                        "..common..",
                        "..dto..",
                        "..model..",
                        "..exception..")
                .check(PUBLISHED);
    }

    @Test
    void packagesAreNullMarked() {
        DescribedPredicate<JavaClass> nullMarked =
                describe("in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
        classes().should(be(nullMarked)).check(PUBLISHED);
    }
}
