package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.ArrayList;
import java.util.List;

@Component
class SeatRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        List<Room> rooms = new ArrayList<>();
        if (house != null && viewer instanceof Person person) {
            if (person.seats().networks().contains(house.id())) {
                rooms.add(new Room(60, house.path() + "/people", "networks.room.people"));
            }
            if (person.coordinates(house.id())) {
                rooms.add(Room.desk(70, house.path() + "/seats", "networks.room.seats"));
            }
        }
        return rooms;
    }
}
