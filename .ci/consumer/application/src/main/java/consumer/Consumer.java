package consumer;

import io.github.standfirst.article.Article;
import io.github.standfirst.exchange.page.PageReader;
import io.github.standfirst.exchange.page.ReadPage;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.fixtures.ThreadShape;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

final class Consumer {

    private Consumer() {}

    public static void main(String[] args) throws Exception {
        SafeHtml body = HtmlPolicy.comment().sanitize("<b onclick=x>kept</b><script>removed</script>");
        expect("<b>kept</b>", body.html());

        Article article = ReferencePage.article();
        StandfirstJson json = StandfirstJson.create();
        expect(article, json.readArticle(json.write(article)));

        // Neither AssertJ nor JUnit is there.
        expect(40, Generator.withSeed(1).thread(article.id(), 40, ThreadShape.STAR).size());
        expect(true, SamplePage.class.getResource("sample-files/index.json") != null);

        byte[] html = ReferencePage.html().getBytes(StandardCharsets.UTF_8);
        PageReader reader = PageReader.builder().zone(ZoneOffset.UTC).readAt(Instant.EPOCH).build();
        ReadPage page = reader.read(new ByteArrayInputStream(html));
        expect(article.headline(), page.article().headline());

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Locale armenian = Locale.forLanguageTag("hy");
            Violations found = Violations.of(factory.getValidator().validate(article), armenian);
            expect(0, found.errors().size());
            expect(1, found.warnings().size());
            Article bodiless = article.toBuilder().lead(null).body(SafeHtml.EMPTY).build();
            Violation violation = Violations.of(factory.getValidator().validate(bodiless), armenian).list().get(0);
            expect("/body", violation.pointer());
            expect("CompleteForState.body", violation.code());
            expect("պլանավորված կամ հրապարակված հոդվածին տեքստ է պետք", violation.message());
            String message = factory.getValidator().validate(bodiless).iterator().next().getMessage();
            expect(false, message.isBlank() || message.contains("{"));
        }
        System.out.println("used in " + (Article.class.getModule().isNamed() ? "a named module" : "the unnamed module"));
    }

    private static void expect(Object wanted, Object found) {
        if (!wanted.equals(found)) {
            throw new AssertionError(found + ", wanted " + wanted);
        }
    }
}
