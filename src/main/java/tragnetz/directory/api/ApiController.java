package tragnetz.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Public;
import tragnetz.shared.web.WithoutTransaction;

import java.io.IOException;

/** Where programs begin: what is spoken here, its description, and the topics as SKOS. */
@RestController
@Public
@WithoutTransaction
class ApiController {

    private final Delivery delivery;
    private final Settings settings;
    private final byte[] description;
    private final byte[] topics;

    ApiController(Delivery delivery, Settings settings, Skos skos) throws IOException {
        this.delivery = delivery;
        this.settings = settings;
        this.description = new ClassPathResource("api/openapi.json").getContentAsByteArray();
        this.topics = skos.write();
    }

    @GetMapping({"/api/hsds", "/api/hsds/"})
    void base(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Profile profile = new Asked(request, Parameters.BASE).profile();
        delivery.one(
                () ->
                        new Hsds.Base(
                                profile.version(),
                                profile.address(),
                                settings.baseUrl() + "/api/openapi.json"),
                request,
                response);
    }

    @GetMapping("/api/openapi.json")
    void description(HttpServletRequest request, HttpServletResponse response) throws IOException {
        delivery.file(description, MediaType.APPLICATION_JSON_VALUE, request, response);
    }

    @GetMapping("/api/topics.ttl")
    void topics(HttpServletRequest request, HttpServletResponse response) throws IOException {
        delivery.file(topics, "text/turtle;charset=UTF-8", request, response);
    }
}
