package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happened to a file, it ends in items, or in items and an {@code ExchangeException}, and in nothing else. */
class DamagedExportTest {

    private final byte[] sample = sample();
    private final WordPressExport export = WordPressExport.builder().build();

    private static byte[] sample() {
        try {
            return Exports.sample().readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 500)
    void bytesThatChanged(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 20_000) Integer> places, @ForAll byte value) {
        byte[] damaged = sample.clone();
        places.forEach(place -> damaged[place % damaged.length] = value);
        List<WordPressItem> items =
                Exports.outcome(export, new ByteArrayInputStream(damaged)).items();
        assertThat(items).hasSizeLessThanOrEqualTo(15);
    }

    @Property(tries = 200)
    void filesThatAreTorn(@ForAll @IntRange(max = 20_000) int length) {
        byte[] torn = Arrays.copyOf(sample, Math.min(length, sample.length - 20));
        Exports.Outcome outcome = Exports.outcome(export, new ByteArrayInputStream(torn));
        assertThat(outcome.fault()).isNotNull();
        assertThat(outcome.items()).hasSizeLessThanOrEqualTo(14);
    }

    @Property(tries = 200)
    void linesThatAreMissing(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 250) Integer> lines) {
        StringBuilder kept = new StringBuilder();
        List<String> all = new String(sample, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < all.size(); i++) {
            kept.append(lines.contains(i) ? "" : all.get(i) + "\n");
        }
        assertThat(Exports.outcome(kept.toString()).items()).hasSizeLessThanOrEqualTo(15);
    }
}
