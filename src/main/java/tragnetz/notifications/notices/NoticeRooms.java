package tragnetz.notifications.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

/** The room says how much in it is unread. */
@Component
class NoticeRooms implements Rooms {

    private final Door door;
    private final NoticeStore store;

    NoticeRooms(Door door, NoticeStore store) {
        this.door = door;
        this.store = store;
    }

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        return viewer instanceof Person person
                ? List.of(
                        new Room(
                                61,
                                "/my/notices",
                                "notices.room",
                                () -> door.read(person, () -> store.unread(person.account()))))
                : List.of();
    }
}
