package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Every two bytes, at the end and before others, as the platform's decoder has it. */
    @Test
    void agreesWithTheDecoderOnEachPair() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            byte first = (byte) (pair >> 8);
            byte second = (byte) pair;
            for (byte[] bytes : List.of(
                    new byte[] {first, second},
                    new byte[] {'a', first, second, 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'})) {
                assertThat(Utf8.isValid(bytes, 0, bytes.length)).isEqualTo(isDecoded(bytes));
            }
        }
    }

    /** Parts of texts in many scripts, cut anywhere, between bytes that are none. */
    @Provide
    Arbitrary<byte[]> almostTexts() {
        Arbitrary<byte[]> parts = Arbitraries.oneOf(
                Arbitraries.of("a", "plain text of some length", "Հասմիկ", "Я и ты", "漢字", "😀", "é", "\u0000")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.of("Ք", "漢", "😀").map(text -> {
                    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
                    return Arrays.copyOf(whole, whole.length - 1);
                }),
                Arbitraries.bytes().map(value -> new byte[] {value}));
        return parts.list().ofMaxSize(6).map(list -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            list.forEach(out::writeBytes);
            return out.toByteArray();
        });
    }

    @Property(tries = 5_000)
    void agreesWithTheDecoder(@ForAll("almostTexts") byte[] bytes) {
        byte[] within = new byte[bytes.length + 2];
        within[0] = (byte) 0xFF;
        System.arraycopy(bytes, 0, within, 1, bytes.length);
        within[bytes.length + 1] = (byte) 0x80;

        assertThat(Utf8.isValid(within, 1, bytes.length + 1)).isEqualTo(isDecoded(bytes));
        if (isDecoded(bytes)) {
            assertThat(Utf8.chars(within, 1, bytes.length + 1))
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8).length());
        }
    }
}
