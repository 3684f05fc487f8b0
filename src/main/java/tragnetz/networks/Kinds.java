package tragnetz.networks;

import java.util.List;

/** Kinds of organisations; each is named by {@code networks.kind.<kind>}. */
public interface Kinds {

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
                    "peer-project",
                    "foundation",
                    "initiative",
                    "shelter",
                    "legal-aid",
                    "youth-centre",
                    "faith-community",
                    "umbrella-body",
                    "individual");
}
