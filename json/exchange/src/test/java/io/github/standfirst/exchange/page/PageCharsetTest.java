package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.standfirst.exchange.ExchangeException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page is written in: said, declared, or told from the language that it is in; never guessed in silence. */
class PageCharsetTest {

    private static final String RUSSIAN = "Старый маяк снова горит";
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private final Notes notes = new Notes();

    private String decode(byte[] page) {
        return decode(page, null);
    }

    private String decode(byte[] page, @Nullable Charset served) {
        return PageCharset.decode(page, served, notes);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, windows-1251, Старый маяк снова горит",
        "uk-UA, windows-1251, Старий маяк знову горить",
        "pl, ISO-8859-2, Żółta łódź",
        "cs, windows-1250, Žlutý kůň",
        "el, ISO-8859-7, Ο παλιός φάρος",
        "he, windows-1255, המגדלור הישן",
        "ar, windows-1256, المنارة القديمة",
        "tr, windows-1254, Işık yanıyor",
        "lt, windows-1257, Švyturys šviečia",
        "th, x-windows-874, ประภาคาร",
        "ja, windows-31j, 港の灯台",
        "ko, x-windows-949, 항구의 등대",
        "zh-CN, GB18030, 港口的灯塔",
        "zh-Hant, Big5-HKSCS, 港口的燈塔",
        "de, windows-1252, Über den Dächern",
    })
    void readsWhatDeclaresNoCharsetByItsLanguage(String language, String charset, String text) {
        String page = "<html lang=" + language + "><p>" + text + "</p>";

        assertThat(decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
        assertThat(notes.list())
                .containsExactly("the page is not UTF-8 and declares no charset; it is read as "
                        + Charset.forName(charset).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "<html lang=en><p>", "<html lang=hy><p>"})
    void refusesAnotherScriptOfWhichNothingIsKnown(String begin) {
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> decode((begin + RUSSIAN).getBytes(CYRILLIC)))
                .withMessage(
                        "page is not UTF-8 and does not say what it is; expected is a meta element that declares its "
                                + "charset, or a reader that is told it");
    }

    @Test
    void followsWhatThePageWasServedWithButAByteOrderMark() {
        byte[] page = ("<meta charset=utf-8>" + RUSSIAN).getBytes(CYRILLIC);
        byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_8);

        assertThat(decode(page, CYRILLIC)).isEqualTo("<meta charset=utf-8>" + RUSSIAN);
        assertThat(decode(marked, CYRILLIC)).isEqualTo(RUSSIAN);
        assertThat(notes.list()).isEmpty();
    }

    /** EBCDIC and UTF-32 hide markup from whoever looks at the bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"cp037", "utf-32", "utf-7", "x-no-such"})
    void followsNoCharsetThatBrowsersDoNotHave(String label) {
        String page = "<meta charset=" + label + "><p>" + RUSSIAN;

        assertThat(decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
        assertThat(notes.list())
                .containsExactly("the page declares the charset \"" + label
                        + "\", which is none of the web; that is not followed");
    }

    /** A parser sees none of these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <meta charset=windows-1251> -->",
                "<script>var x = '<meta charset=koi8-r>'</script>",
                "<meta name=description content='set charset=koi8-r'>",
                "<title><meta charset=koi8-r></title>",
                "<a title='<meta charset=koi8-r>'></a>"
            })
    void declarationThatStandsInSomethingElseIsNone(String decoy) {
        for (String declared : new String[] {"", "<meta charset=utf-8>"}) {
            String page = decoy + declared + RUSSIAN;

            assertThat(decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
        }
        assertThat(notes.list()).isEmpty();
    }

    @Test
    void tellsBytesThatAreNoText() {
        byte[] page = ("<meta charset=utf-8>" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(page, page.length - 1);

        assertThat(decode(cut)).isEqualTo("<meta charset=utf-8>Старый маяк снова гори\uFFFD");
        assertThat(notes.list())
                .containsExactly("bytes of the page that are no text in UTF-8: 1 times; U+FFFD stands for each");
    }

    @Test
    void readsDamagedUnicodeThatIsNotDeclared() {
        byte[] page = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        page[3] = 'x';

        assertThat(decode(page)).isEqualTo("С\uFFFDxарый маяк снова горит");
        assertThat(notes.list())
                .containsExactly("bytes of the page that are no text in UTF-8: 1 times; U+FFFD stands for each");
    }

    @ParameterizedTest
    @CsvSource({
        "x-gbk, GBK, 港口",
        "chinese, GB2312, 港口",
        "koi8-ru, KOI8-U, маяк",
        "dos-874, x-windows-874, ประภาคาร",
        "iso885915, ISO-8859-15, 5 €",
        "iso-8859-6-i, ISO-8859-6, المنارة",
        "logical, ISO-8859-8, מגדלור",
        "visual, ISO-8859-8, מגדלור",
        "iso-8859-1, windows-1252, “Lamp”",
        "utf-16, utf-8, Լույս",
        "cp1251, windows-1251, маяк",
        "gb2312, gb18030, 灯塔",
        "sjis, windows-31j, 灯台",
        "tis-620, x-windows-874, ประภาคาร",
        "mac, x-MacRoman, Äpfel",
        "koi8-r, koi8-r, маяк",
        "x-cp1251, windows-1251, маяк",
        "l1, windows-1252, “Lamp”",
        "iso-8859-11, x-windows-874, ประภาคาร",
        "big5, Big5-HKSCS, 燈塔",
        "euc-kr, x-windows-949, 등대",
    })
    void readsLabelsAsBrowsersDo(String label, String charset, String text) {
        String page = "<meta http-equiv=content-type content='text/html; charset=" + label + "'>" + text;

        assertThat(decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
        assertThat(notes.list()).isEmpty();
    }
}
