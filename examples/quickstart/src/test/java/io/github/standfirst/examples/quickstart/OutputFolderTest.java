package io.github.standfirst.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path temporary;

    @Test
    void writesIntoNewFolder() throws Exception {
        OutputFolder folder = new OutputFolder(temporary.resolve("a/b"));

        Path file = folder.write("text.txt", out -> out.write("Երեւան"));

        assertThat(file).isEqualTo(temporary.resolve("a/b/text.txt")).hasContent("Երեւան");
    }

    @Test
    void replacesFile() throws Exception {
        OutputFolder folder = new OutputFolder(temporary);

        folder.write("text.txt", out -> out.write("before, and longer"));
        folder.write("text.txt", out -> out.write("after"));

        assertThat(temporary.resolve("text.txt")).hasContent("after");
        assertThat(temporary).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void keepsFileWhereWritingFails() throws IOException {
        Path file = Files.writeString(temporary.resolve("text.txt"), "before");
        OutputFolder.Content failing = out -> {
            out.write("half");
            throw new IOException("no space left on device");
        };

        assertThatThrownBy(() -> new OutputFolder(temporary).write("text.txt", failing))
                .isInstanceOf(QuickstartException.class)
                .hasMessage("cannot write " + file + ": no space left on device");
        assertThat(file).hasContent("before");
        assertThat(temporary).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void saysWhereFolderIsFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> new OutputFolder(file).write("text.txt", out -> out.write("")))
                .isInstanceOf(QuickstartException.class)
                .hasMessage("cannot write " + file.resolve("text.txt")
                        + ": a file of the name of the folder is in the way");
    }
}
