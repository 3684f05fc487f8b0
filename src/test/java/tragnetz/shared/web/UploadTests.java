package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.shared.Settings;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/** Files in forms: who may send them, how large, and that nothing of them stays behind. */
@HouseTest
class UploadTests {

    private static final String FORM = "/fa/n/auental/imports/new";

    private static final String FILES = "Content-Type: multipart/form-data; boundary=a";
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Visitors visitors;
    @Autowired Settings settings;
    @Autowired Rows rows;

    private final String name = "Upload " + UUID.randomUUID();
    private Visitor coordinator;

    @BeforeEach
    void open() {
        UUID account =
                rows.one(
                        UUID.class,
                        "select account_id from networks.seat where network_id = ? and role ="
                                + " 'coordinator' order by account_id limit 1",
                        DemoWorld.id("auental"));
        coordinator = visitors.signedIn(account);
        coordinator.get(FORM);
    }

    @Test
    void aFileIsReadOnceHoweverOftenItIsSent() {
        HttpResponse<String> first = send("\u202egnissap/netz.json", json());
        HttpResponse<String> again = send("netz.json", json());

        assertThat(Visitor.location(first)).startsWith("/fa/n/auental/imports/");
        assertThat(Visitor.location(again)).isEqualTo(Visitor.location(first));
        assertThat(rows.count("select count(*) from networks.organisation where name = ?", name))
                .isOne();
        assertThat(coordinator.get("/fa/n/auental/imports").body())
                .contains("<bdi>netz.json</bdi>");
    }

    @Test
    void aFileThatIsTooLargeComesBackWithWhatWasTyped() {
        HttpResponse<String> answer =
                coordinator.upload(
                        FORM, "file", "a.json", new byte[11 * 1024 * 1024], "text", "سلام دنیا");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("این فایل خیلی بزرگ است", "10", "سلام دنیا", "id=\"field-file-error\"");
        assertThat(
                        Visitor.location(
                                coordinator.upload(
                                        FORM, "file", "a.json", json(), "text", "سلام دنیا")))
                .startsWith("/fa/n/auental/imports/");
    }

    @Test
    void moreThanPatienceAllowsIsNotReadAtAll() {
        Wire.Reply reply = wire().post(FORM, new byte[42 * 1024 * 1024], FILES, cookie());

        assertThat(reply.status()).isIn(0, 413);
        assertThat(wire().ask("GET", "/fa").status()).isEqualTo(200);
    }

    @Test
    void strangersAreSentToTheDoorAndTokensAreAskedFor() {
        Visitor stranger = visitors.stranger();
        stranger.get("/fa/sign-in");

        assertThat(Visitor.location(stranger.upload(FORM, "file", "a.json", json())))
                .startsWith("/fa/sign-in?to=");
        assertThat(
                        coordinator
                                .upload(FORM, "file", "a.json", json(), "_csrf", "wrong")
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        coordinator
                                .upload("/fa/n/nowhere/imports/new", "file", "a.json", json())
                                .statusCode())
                .isEqualTo(404);
        assertThat(rows.count("select count(*) from networks.organisation where name = ?", name))
                .isZero();
    }

    @Test
    void formsWithoutFilesTakeNone() {
        coordinator.get("/fa/my/profile");

        assertThat(coordinator.upload("/fa/my/profile", "file", "a", json()).statusCode())
                .isEqualTo(415);
    }

    @Test
    void brokenFormsAreRefusedWithAPage() {
        byte[] fields =
                "--a\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\nc\r\n"
                        .repeat(400)
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] heavy =
                ("--a\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
                                + "x".repeat(300 * 1024)
                                + "\r\n--a--\r\n")
                        .getBytes(StandardCharsets.US_ASCII);

        assertThat(
                        wire().post(
                                        FORM,
                                        "--a\r\nnothing".getBytes(StandardCharsets.UTF_8),
                                        FILES,
                                        cookie())
                                .status())
                .isEqualTo(400);
        assertThat(
                        wire().post(FORM, json(), "Content-Type: multipart/form-data", cookie())
                                .status())
                .isEqualTo(400);
        assertThat(wire().post(FORM, fields, FILES, cookie()).status()).isEqualTo(400);
        assertThat(wire().post(FORM, heavy, FILES, cookie()).body()).contains("این خیلی بزرگ است");
        assertThat(
                        wire().post(
                                        FORM,
                                        "0\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                                        FILES,
                                        cookie(),
                                        CHUNKED)
                                .status())
                .isIn(400, 411);
    }

    @Test
    void nothingOfAFileStaysOnTheDisk() throws IOException {
        send("a.json", json());
        coordinator.upload(FORM, "file", "a.json", new byte[11 * 1024 * 1024]);

        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(it -> it.getFileName().toString()))
                    .noneMatch(it -> it.startsWith("tragnetz-upload"));
        }
    }

    @Test
    void everyFormThatHoldsAFileSaysHowLargeItMayBe() throws NoSuchMethodException {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values())
                .allSatisfy(
                        it ->
                                assertThat(it.hasMethodAnnotation(Uploads.class))
                                        .as(it.toString())
                                        .isEqualTo(holdsFile(it)))
                .anyMatch(UploadTests::holdsFile);
        assertThat(
                        holdsFile(
                                new HandlerMethod(
                                        this, getClass().getDeclaredMethod("silent", Sheet.class))))
                .isTrue();
    }

    private record Sheet(Upload file) {}

    void silent(Sheet sheet) {}

    private static boolean holdsFile(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameterTypes())
                .filter(Class::isRecord)
                .flatMap(it -> Arrays.stream(it.getRecordComponents()))
                .anyMatch(it -> it.getType() == Upload.class);
    }

    private HttpResponse<String> send(String file, byte[] content) {
        return coordinator.upload(FORM, "file", file, content);
    }

    private byte[] json() {
        return ("{\"organizations\":[{\"id\":\"" + name + "\",\"name\":\"" + name + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String cookie() {
        return "Cookie: " + coordinator.cookies();
    }

    private Wire wire() {
        return new Wire(settings.baseUrl());
    }
}
