// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Market} from "../../src/Market.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {Rules} from "../Rules.sol";
import {CertificatesDouble} from "../doubles/CertificatesDouble.sol";
import {Stablecoin} from "../doubles/Stablecoin.sol";
import {TermsDouble} from "../doubles/TermsDouble.sol";
import {UnitsDouble} from "../doubles/UnitsDouble.sol";
import {WatchDouble} from "../doubles/WatchDouble.sol";

/// @title The market over doubles of what it asks, with an offer of a commitment and a renter who has money.
abstract contract MarketTest is Test {
    uint256 internal constant G = 1e18; // grains of a smallest unit
    uint256 internal constant DAY = 1 days;
    uint256 internal constant NEVER = 2 ** 40;
    uint256 internal constant ID = 7;
    uint256 internal constant UNITS = 100;
    uint32 internal constant LAST_EPOCH = 10_000;
    uint128 internal constant RATE = 3e18; // 3 smallest units a second
    uint32 internal constant MIN_TERM = 1 hours;
    uint32 internal constant NOTICE = 2 hours;
    uint32 internal constant BLOCK_MILLIS = 2000;
    bytes32 internal constant SPEC = keccak256("a machine");
    bytes32 internal constant HOST_KEY = keccak256("its key");
    /// @dev Noon of a day.
    uint256 internal constant START = 20_000 * DAY + DAY / 2;

    address internal provider = makeAddr("provider");
    address internal renter = makeAddr("renter");
    address internal sponsor = makeAddr("sponsor");
    address internal stranger = makeAddr("stranger");

    TermsDouble internal staking = new TermsDouble();
    UnitsDouble internal capacity = new UnitsDouble(Rules.capacity());
    CertificatesDouble internal certificates = new CertificatesDouble();
    WatchDouble internal watch;
    Stablecoin internal usd;
    Market internal market;
    uint256 internal offer;

    function setUp() public virtual {
        vm.warp(START);
        watch = new WatchDouble(daySeconds());
        usd = aToken();
        market = new Market(config());
        capacity.setMarket(address(market));
        capacity.setLeasable(ID, UNITS);
        setState(IStaking.State.Active);
        address[3] memory people = [renter, sponsor, stranger];
        for (uint256 i = 0; i < people.length; ++i) {
            usd.mint(people[i], 1e15);
            vm.prank(people[i]);
            usd.approve(address(market), type(uint256).max);
        }
        offer = post(terms());
    }

    function daySeconds() internal pure virtual returns (uint32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(DAY);
    }

    function aToken() internal virtual returns (Stablecoin) {
        return new Stablecoin(6);
    }

    function config() internal view returns (IMarket.Config memory) {
        return IMarket.Config(address(capacity), address(staking), address(watch), address(certificates), BLOCK_MILLIS);
    }

    function setState(IStaking.State state) internal {
        // forge-lint: disable-next-line(unsafe-typecast)
        staking.set(ID, IStaking.Terms(provider, uint16(UNITS), 0, LAST_EPOCH, state, false, 10));
    }

    function terms() internal pure returns (IMarket.Terms memory) {
        return IMarket.Terms({rate: RATE, unitsMax: 50, minTerm: MIN_TERM, notice: NOTICE});
    }

    function description() internal pure returns (IMarket.Description memory) {
        return IMarket.Description("DE", "site 1", keccak256("{}"), "https://host.example", keccak256("tls"));
    }

    function post(IMarket.Terms memory t) internal virtual returns (uint256) {
        vm.prank(provider);
        return market.postOffer(ID, address(usd), t, description());
    }

    function deposit(uint256 amount) internal {
        vm.prank(renter);
        market.deposit(renter, address(usd), 0, amount);
    }

    function withdraw(uint256 amount) internal {
        vm.prank(renter);
        market.withdraw(address(usd), 0, amount, renter);
    }

    function accept(address who) internal {
        vm.prank(renter);
        market.acceptSponsor(address(usd), 0, who);
    }

    /// @dev Accepts the sponsor and gives credit.
    function grant(uint256 amount, uint256 shareBps, uint256 time) internal returns (uint256) {
        accept(sponsor);
        vm.prank(sponsor);
        return market.grantCredit(renter, address(usd), 0, amount, shareBps, block.timestamp + time, false);
    }

    function take(uint256 units) internal returns (uint256) {
        uint256 version = market.offerOf(offer).version;
        vm.prank(renter);
        return market.take(offer, version, units, 0, type(uint256).max, SPEC);
    }

    function confirm(uint256 lease) internal {
        vm.prank(provider);
        market.confirm(lease, HOST_KEY);
    }

    /// @dev A lease that runs from now on.
    function start(uint256 units) internal returns (uint256 lease) {
        lease = take(units);
        confirm(lease);
    }

    function end(address who, uint256 lease) internal {
        vm.prank(who);
        market.end(lease);
    }

    function reclaim(uint256 lease) internal {
        vm.prank(provider);
        market.reclaim(lease);
    }

    function settle(uint256 lease) internal returns (bool) {
        uint256[] memory leases = new uint256[](1);
        leases[0] = lease;
        return market.settleLeases(leases) == 1;
    }

    function giveBack(uint256 lease) internal {
        vm.prank(provider);
        market.giveBack(lease);
    }

    function account() internal view returns (IMarket.Account memory) {
        return market.accountOf(renter, address(usd), 0);
    }

    function funds() internal view returns (uint256) {
        return account().funds;
    }

    function owed(address who) internal view returns (uint256) {
        return market.owed(who, address(usd));
    }

    function assertState(uint256 lease, IMarket.State state) internal view {
        assertEq(uint8(market.leaseOf(lease).state), uint8(state));
    }

    function wrongState(uint256 lease, IMarket.State state) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IMarket.WrongLeaseState.selector, lease, state);
    }

    function tooEarly(uint256 lease, uint256 from) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IMarket.TooEarly.selector, lease, from);
    }

    /// @dev A day costs k times the part of its slots that were down, once more than 1 % are.
    function setLevel(uint8 factor, uint16 capBps) internal {
        watch.setLevel(ID, IWatch.Level(9900, factor, capBps, 32));
    }

    /// @dev Goes to when a day is final.
    function finish(uint256 day) internal {
        uint256 last = (day + 1) * daySeconds() + daySeconds() / 2;
        if (block.timestamp < last) vm.warp(last);
    }
}
