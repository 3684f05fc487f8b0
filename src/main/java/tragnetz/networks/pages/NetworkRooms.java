package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.ArrayList;
import java.util.List;

@Component
class NetworkRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        if (house == null) {
            return List.of(new Room(10, "/", "networks.room.start"));
        }
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room(10, house.path(), "networks.room.start"));
        rooms.add(new Room(40, house.path() + "/news", "news.title"));
        rooms.add(new Room(50, house.path() + "/members", "networks.room.members"));
        if (viewer instanceof Person person && person.coordinates(house.id())) {
            rooms.add(Room.desk(91, house.path() + "/edit", "networks.text.title"));
            rooms.add(Room.desk(92, house.path() + "/articles", "articles.title"));
            rooms.add(Room.desk(93, house.path() + "/look", "look.title"));
            rooms.add(Room.desk(94, house.path() + "/publication", "publication.title"));
        }
        return rooms;
    }
}
