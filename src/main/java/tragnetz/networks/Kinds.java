package tragnetz.networks;

import java.util.List;

/** Kinds of organisations; each is named by {@code networks.kind.<kind>}. */
public interface Kinds {

    /** The kind whose editors issue paper passes. */
    String PEERS = "peer-project";

    List<String> ALL =
            List.of(
                    "counselling-centre",
                    "therapy-practice",
                    "clinic",
                    "authority",
                    "association",
                    "migrant-organisation",
                    "self-help-contact-point",
                    "self-help-group",
                    PEERS,
                    "foundation",
                    "initiative",
                    "shelter",
                    "legal-aid",
                    "youth-centre",
                    "faith-community",
                    "umbrella-body",
                    "individual");
}
