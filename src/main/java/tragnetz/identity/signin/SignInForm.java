package tragnetz.identity.signin;

import tragnetz.shared.mail.Address;
import tragnetz.shared.web.OwnPath;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/** Where the link shall go, and where the person wants to. */
record SignInForm(String address, String to, String shared) {

    SignInForm {
        address = Typed.plain(address);
        to = OwnPath.of(to);
        shared = Typed.clean(shared);
    }

    boolean sharedPhone() {
        return "yes".equals(shared);
    }

    Problems problems() {
        return new Problems()
                .required("address", address)
                .when(Address.typed(address).isEmpty(), "address", "identity.signin.address.bad");
    }
}
