package tragnetz.networks.functions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.ArrayList;
import java.util.List;

@Component
class FunctionRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        List<Room> rooms = new ArrayList<>();
        if (house != null && viewer instanceof Person person && person.in(house.id())) {
            if (person.seats().networks().contains(house.id())) {
                rooms.add(new Room(54, house.path() + "/directory", "listing.room"));
            }
            rooms.add(new Room(58, house.path() + "/authorities", "functions.room"));
        }
        return rooms;
    }
}
