package tragnetz.shared.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class FileTypeTests {

    @Test
    void filesAreWhatTheirBytesSay() throws IOException {
        assertThat(FileType.of(PicturesTests.png(2, 2))).contains(FileType.PNG);
        assertThat(FileType.of(PicturesTests.jpeg(2, 2))).contains(FileType.JPEG);
        assertThat(FileType.of(bytes("%PDF-1.7 …"))).contains(FileType.PDF);
        assertThat(FileType.of(bytes("Name;Ort\nÄnne;Köln\n"))).contains(FileType.TEXT);
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(FileType.WORD);
        assertThat(FileType.of(zip("[Content_Types].xml", "xl/workbook.xml")))
                .contains(FileType.SHEET);
    }

    @Test
    void programsMacrosScriptsAndParcelsAreNothingWeTake() throws IOException {
        assertThat(
                        FileType.of(
                                zip(
                                        "[Content_Types].xml",
                                        "word/document.xml",
                                        "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileType.of(zip("a.txt"))).isEmpty();
        assertThat(FileType.of(bytes("MZ\u0090\u0000\u0003"))).isEmpty();
        assertThat(FileType.of(bytes("<html><script>alert(1)</script>"))).isEmpty();
        assertThat(FileType.of(bytes("<svg onload=alert(1)>"))).isEmpty();
        assertThat(FileType.of(bytes("#!/bin/sh\nrm -rf /"))).isEmpty();
        assertThat(FileType.of(new byte[] {(byte) 0xC3, 0x28})).as("no UTF-8").isEmpty();
        assertThat(FileType.of(new byte[0])).isEmpty();
    }

    @Test
    void aNameThatLiesGetsItsTrueEnding() {
        assertThat(FileType.JPEG.named("bild.pdf")).isEqualTo("bild.jpg");
        assertThat(FileType.JPEG.named("bild.JPEG")).isEqualTo("bild.JPEG");
        assertThat(FileType.PDF.named("rechnung.exe")).isEqualTo("rechnung.pdf");
        assertThat(FileType.TEXT.named("liste.csv")).isEqualTo("liste.csv");
        assertThat(FileType.PDF.named("")).isEqualTo("file.pdf");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
