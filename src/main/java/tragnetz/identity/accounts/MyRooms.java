package tragnetz.identity.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

/** My day stands after the rooms that everybody has. */
@Component
class MyRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        return viewer instanceof Person ? List.of(new Room(60, "/my", "shared.my")) : List.of();
    }
}
