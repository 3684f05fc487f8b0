package tragnetz.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Public;
import tragnetz.shared.web.WithoutTransaction;

import java.io.IOException;

/** Where programs begin. */
@RestController
@Public
@WithoutTransaction
class ApiController {

    private final Delivery delivery;
    private final Settings settings;

    ApiController(Delivery delivery, Settings settings) {
        this.delivery = delivery;
        this.settings = settings;
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
}
