package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

@Component
class CircularRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        return house != null
                        && viewer instanceof Person person
                        && person.seats().networks().contains(house.id())
                ? List.of(new Room(45, house.path() + "/circulars", "circulars.room"))
                : List.of();
    }
}
