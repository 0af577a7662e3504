package io.github.standfirst.article;

import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.URL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.Samples;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The smaller parts of an article: what their factories leave out, and the numbers that they refuse. */
class PartsTest {

    @Test
    void categoryStandsAtTheTopOrUnderAnother() {
        Category roads = Category.of(Slug.of("roads"), "Roads");

        assertThat(roads.parent()).isNull();
        assertThat(roads.under(Slug.of("local"))).isEqualTo(new Category(Slug.of("roads"), "Roads", Slug.of("local")));
    }

    @Test
    void figureAndImageMayBeBare() {
        Image image = Image.of(URL, "");

        assertThat(image).isEqualTo(new Image(URL, "", null, null));
        assertThat(Figure.of(image)).isEqualTo(new Figure(image, SafeHtml.EMPTY, null));
    }

    @Test
    void linkMayBeBare() {
        assertThat(Link.of("The ferry", URL)).isEqualTo(new Link("The ferry", URL, null, null));
    }

    @Test
    void sizeIsAtLeastOnePixel() {
        assertThat(new Image.Size(1, 1)).hasToString("Size[width=1, height=1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Image.Size(0, 1))
                .withMessage("width is 0; expected is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Image.Size(1, -1))
                .withMessage("height is -1; expected is at least 1");
    }

    @Test
    void summaryCountsFromZero() {
        assertThat(new ThreadSummary(0, null, NOON).count()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThreadSummary(-1, null, NOON))
                .withMessage("count is -1; expected is at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThreadSummary(1, Instant.MAX, NOON))
                .withMessage("latest is " + Instant.MAX + "; allowed are the years 0000 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThreadSummary(1, NOON, Instant.MAX))
                .withMessage("asOf is " + Instant.MAX + "; allowed are the years 0000 to 9999");
    }

    @Test
    void rightsEndAtTheirExpiry() {
        Rights rights = new Rights("Port Courier", "", null, NOON);

        assertThat(Stream.of(NOON.minusNanos(1), NOON, NOON.plusNanos(1)).map(rights::isExpired))
                .containsExactly(false, true, true);
        assertThat(Rights.of("Port Courier").isExpired(Instant.MAX)).isFalse();
    }

    @Test
    void pictureIsCompletedBitByBit() {
        Image image = new Image(URL, null, null, null);

        assertThat(image.withAlt("A bridge").withSize(new Image.Size(640, 480)).withRights(Samples.rights()))
                .isEqualTo(Samples.image());
    }
}
