#include <QGuiApplication>

#include <catch2/catch_session.hpp>

// Pages are laid out with fonts, which belong to an application.
int main(int argc, char **argv)
{
    const QGuiApplication application{argc, argv};
    return Catch::Session().run(argc, argv);
}
