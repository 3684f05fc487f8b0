package tragnetz.networks.look;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.files.Pictures;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Keeps a network's colour and its sign. */
@Component
class LookDesk {

    private final Networks networks;
    private final LookStore looks;
    private final LogoStore logos;
    private final Pictures pictures;

    LookDesk(Networks networks, LookStore looks, LogoStore logos, Pictures pictures) {
        this.networks = networks;
        this.looks = looks;
        this.logos = logos;
        this.pictures = pictures;
    }

    House coordinated(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    Page page(House house, LogoForm logo, Problems problems) {
        return new LookPage(house, logos.texts(house.id()), logo, problems);
    }

    Answer paint(House house, String typed, Language reader) {
        String degree = Typed.plain(typed);
        boolean known = LookPage.HUES.stream().anyMatch(it -> degree.equals(it.toString()));
        if (!known) {
            Problems problems = new Problems().add("hue", "networks.problem.choose");
            return Answer.again(page(house, LogoForm.empty(reader.code()), problems));
        }
        looks.paint(house.id(), Integer.parseInt(degree));
        return Answer.moved(house.path() + "/look", "look-saved");
    }

    Answer hang(House house, LogoForm form) {
        Upload chosen = Upload.of(form.file());
        Optional<byte[]> drawn = pictures.sign(chosen.bytes());
        Problems problems = form.check(drawn.isPresent(), house.logo() != null);
        if (problems.any()) {
            return Answer.again(page(house, form, problems));
        }
        drawn.ifPresent(it -> logos.put(house.id(), fingerprint(it), it));
        logos.tell(house.id(), form.language(), form.line());
        return Answer.moved(house.path() + "/look", "logo-saved");
    }

    Answer remove(House house) {
        logos.remove(house.id());
        return Answer.moved(house.path() + "/look", "logo-removed");
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
