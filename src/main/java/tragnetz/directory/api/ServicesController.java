package tragnetz.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.access.Public;
import tragnetz.shared.web.WithoutTransaction;

import java.io.IOException;

/** Offers for programs: services, and services at their places. */
@RestController
@Public
@WithoutTransaction
class ServicesController {

    private final OfferCatalogue offers;
    private final Delivery delivery;

    ServicesController(OfferCatalogue offers, Delivery delivery) {
        this.offers = offers;
        this.delivery = delivery;
    }

    @GetMapping("/api/hsds/services")
    void services(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(request, Parameters.SERVICES);
        delivery.list(asked, offers.services(asked), request, response);
    }

    @GetMapping("/api/hsds/services/{id}")
    void service(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Asked asked = new Asked(request, Parameters.ONE);
        delivery.one(() -> offers.service(id, asked), request, response);
    }

    @GetMapping("/api/hsds/service_at_locations")
    void places(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(request, Parameters.SERVICE_AT_LOCATIONS);
        delivery.list(asked, offers.places(asked), request, response);
    }

    @GetMapping("/api/hsds/service_at_locations/{id}")
    void place(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Asked asked = new Asked(request, Parameters.ONE);
        delivery.one(() -> offers.place(id, asked), request, response);
    }
}
