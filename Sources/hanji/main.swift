import HanjiCommands

Hanji.main()
