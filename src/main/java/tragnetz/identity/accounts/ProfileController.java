package tragnetz.identity.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

/** A person's own profile. */
@Controller
class ProfileController {

    private final ProfileStore store;

    ProfileController(ProfileStore store) {
        this.store = store;
    }

    @GetMapping("/my/profile")
    Answer show(Person viewer, Language language) {
        ProfileForm form = ProfileForm.of(store.profile(viewer.account()));
        return new ProfilePage(form, null, language, new Problems());
    }

    @PostMapping("/my/profile")
    Answer change(Person viewer, Language language, ProfileForm form) {
        Problems problems = form.problems(Tongues.choices(language).keySet());
        if (problems.any()) {
            return Answer.again(new ProfilePage(form, null, language, problems));
        }
        if (!store.save(viewer.account(), form.profile())) {
            Profile stored = store.profile(viewer.account());
            return Answer.conflict(
                    new ProfilePage(
                            form.over(stored.version()),
                            ProfileForm.of(stored),
                            language,
                            new Problems()));
        }
        return Answer.moved("/my/profile", "profile-saved");
    }
}
